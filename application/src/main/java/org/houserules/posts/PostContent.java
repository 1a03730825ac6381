package org.houserules.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an author wants to put out, and says of it.
 *
 * @param goesOut absent when it goes out today
 * @param confirmed tokens that named persons have confirmed
 */
public record PostContent(
        Account account,
        Author author,
        Optional<Purpose> purpose,
        Optional<LocalDate> goesOut,
        String text,
        List<Link> links,
        List<Picture> pictures,
        List<Picture> videos,
        List<Permission> permissions,
        Set<String> confirmed) {}

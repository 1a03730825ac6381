package org.houserules.authorisations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houserules.platforms.Platform;

/** What somebody shall be allowed, before it is given. */
public record Wanted(
        long person,
        Set<Platform> platforms,
        boolean mayPost,
        boolean inWorkTime,
        Optional<LocalDate> trained,
        LocalDate from,
        Optional<LocalDate> until) {}

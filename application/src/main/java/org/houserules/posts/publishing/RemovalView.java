package org.houserules.posts.publishing;

import java.util.List;

/** What a person needs to take a post down by hand. */
public record RemovalView(
        long id,
        long post,
        String account,
        String accountAddress,
        boolean open,
        boolean wasNeverSeen,
        String said,
        List<String> addresses) {}

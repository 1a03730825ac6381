package org.houserules.platforms;

import java.net.URI;
import java.util.List;

/** What the public really sees: the post's address, every address its pictures have, and its words as the platform keeps them. */
public record Published(
        String platformId,
        URI address,
        List<String> mediaIds,
        List<PublicAddress> addresses,
        String title,
        String content) {
    public Published {
        mediaIds = List.copyOf(mediaIds);
        addresses = List.copyOf(addresses);
    }
}

package org.houserules.platforms;

import java.net.URI;
import java.util.List;

/** A post as it leaves us: plain text whose blank lines part its paragraphs, clean pictures, and links to web pages. */
public record Announcement(String title, String text, List<PictureToPost> pictures, List<URI> links) {
    public Announcement {
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
        if (!links.stream().allMatch(WebAddress::isWebAddress)) {
            throw new IllegalArgumentException("A link begins with http:// or https:// and names a host");
        }
    }
}

package org.houserules.platforms;

import java.net.URI;

/** An address at which anybody can see a post or one of its pictures. */
public record PublicAddress(Kind kind, URI at) {
    /** What is there. */
    public enum Kind {
        POST,
        PICTURE_PAGE,
        PICTURE,
        THUMBNAIL
    }
}

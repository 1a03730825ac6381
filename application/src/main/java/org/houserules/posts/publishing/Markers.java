package org.houserules.posts.publishing;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.houserules.platforms.Marker;
import org.springframework.stereotype.Component;

/** Names by which posts are found again on a platform. They stand in the post's address, so they say nothing. */
@Component
class Markers {
    static final String PREFIX = "hr";

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    Marker another() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Marker(PREFIX + HexFormat.of().formatHex(bytes));
    }
}

package org.houserules.posts;

import java.util.Optional;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;

/** The account that a post goes out on, as far as it is known. */
public record Account(
        Optional<Platform> platform,
        Optional<Boolean> official,
        Optional<Readership> audience,
        Optional<Boolean> pupilsContribute) {

    public static Account unknown() {
        return new Account(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

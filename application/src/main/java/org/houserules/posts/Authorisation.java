package org.houserules.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.platforms.Platform;

/** The author's permission to post for the school, as far as it is known. */
public sealed interface Authorisation {
    record NotStated() implements Authorisation {}

    /** Stated as a plain yes or no by whoever keeps the permissions. */
    record Stated(boolean authorised) implements Authorisation {}

    /**
     * The written permission itself.
     *
     * @param platforms those it names; absent when it names none
     * @param until its last day
     * @param trained the day of the training
     */
    record Written(Optional<List<Platform>> platforms, Optional<LocalDate> until, Optional<LocalDate> trained)
            implements Authorisation {}
}

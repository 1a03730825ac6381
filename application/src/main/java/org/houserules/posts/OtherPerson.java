package org.houserules.posts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody in a picture who is not a pupil on the roll.
 *
 * @param permission the day on which they, or their parents, agreed
 */
public record OtherPerson(Kind kind, Optional<LocalDate> permission) {
    /** Who it is. */
    public enum Kind {
        ADULT,
        VISITOR,
        OTHER_SCHOOL_PUPIL;

        public boolean isChild() {
            return this == OTHER_SCHOOL_PUPIL;
        }
    }
}

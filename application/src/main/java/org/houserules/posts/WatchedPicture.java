package org.houserules.posts;

import java.time.LocalDate;

/**
 * A picture that was refused or came down, and is known again when it comes back.
 *
 * @param on the day on which that was
 */
public record WatchedPicture(Why why, LocalDate on) {
    /** The last outweighs those before it. */
    public enum Why {
        REFUSED("was refused"),
        TAKEN_DOWN("was taken down"),
        CONSENT_WITHDRAWN("came down because a consent it needs was withdrawn");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** Goes on from "a picture that". */
        public String words() {
            return words;
        }
    }
}

package org.houserules.posts;

import java.time.Instant;
import java.util.Optional;

/**
 * Something in the story of a post.
 *
 * @param person who did it, by name; absent when House Rules did it at its time
 * @param words more about it, such as the reason of a return
 */
public record PostEvent(Kind kind, int version, Optional<String> person, String words, Instant at) {
    /** What happened. @see #said() */
    public enum Kind {
        WRITTEN("Begun"),
        SENT("Sent for approval"),
        SIGNED("Approved"),
        CLEARED("Approved: the policy asks for nobody's signature"),
        RETURNED("Returned"),
        REFUSED("Refused"),
        TAKEN_BACK("Taken back"),
        CORRECTED("A correction was begun"),
        ASKED_AGAIN("Stopped before it went out"),
        EXPIRED("Its time has passed"),
        PUBLISHED("Published"),
        TAKEN_DOWN("Taken down");

        private final String said;

        Kind(String said) {
            this.said = said;
        }

        public String said() {
            return said;
        }
    }
}

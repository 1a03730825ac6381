package org.houserules.posts;

import java.time.Instant;
import java.util.Optional;

/** Whether the time in which a post may go out can be kept; asked while somebody writes, and once more when they send it. */
public final class WhenItGoesOut {
    private WhenItGoesOut() {}

    /** What is to be said of it. */
    public sealed interface Said {
        /** @param field of the form */
        record Impossible(String field, String what, String mend) implements Said {}

        /** It goes out as soon as it is approved. */
        record Passed(Instant at, Instant last) implements Said {}
    }

    public static Optional<Said> of(WrittenPost written, Instant now) {
        if (written.goesOut().isEmpty()) {
            return Optional.of(new Said.Impossible(
                    "goes-day", "It has no time to go out.", "Say on which day and at what time it goes out."));
        }
        Instant at = written.goesOut().get();
        Instant last = written.lastMoment().orElseThrow();
        if (!now.isBefore(last)) {
            return Optional.of(new Said.Impossible(
                    "goes-day", "The time in which it may go out has passed.", "Choose a later one."));
        }
        if (!at.isBefore(last)) {
            return Optional.of(new Said.Impossible(
                    "last-day", "The last moment comes before it goes out.", "Choose a later one."));
        }
        return at.isBefore(now) ? Optional.of(new Said.Passed(at, last)) : Optional.empty();
    }
}

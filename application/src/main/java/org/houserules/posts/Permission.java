package org.houserules.posts;

import java.time.LocalDate;
import java.util.Optional;

/** That somebody outside the school agreed to the use of what is theirs. */
public record Permission(Use use, Optional<String> from, Optional<LocalDate> on) {
    /** What of theirs is used. */
    public enum Use {
        QUOTATION,
        MENTION,
        MUSIC,
        IMAGE
    }

    public boolean heldOn(LocalDate day) {
        return from.isPresent() && on.isPresent() && !on.get().isAfter(day);
    }
}

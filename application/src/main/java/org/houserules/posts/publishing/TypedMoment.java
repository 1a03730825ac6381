package org.houserules.posts.publishing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** A day and a time as a form sends it, in the time of the school. */
final class TypedMoment {
    private static final int TO_THE_MINUTE = 16;

    private TypedMoment() {}

    static Optional<Instant> read(String typed) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed.strip()).atZone(SchoolTime.ZONE).toInstant());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    static String of(Instant at) {
        return LocalDateTime.ofInstant(at, SchoolTime.ZONE).toString().substring(0, TO_THE_MINUTE);
    }
}

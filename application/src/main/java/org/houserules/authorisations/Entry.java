package org.houserules.authorisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An authorisation as it stands in the register.
 *
 * @param cited the clause under which it was given
 * @param replaces the one that it changed
 * @param replacedFrom the day from which a later one holds in its place
 */
public record Entry(
        WrittenAuthorisation what,
        String name,
        String position,
        String giver,
        Instant givenAt,
        Optional<Cited> cited,
        Optional<Long> replaces,
        Optional<LocalDate> replacedFrom,
        Optional<TakenBack> takenBack) {

    public record Cited(String policy, String version, String ref) {}

    public record TakenBack(LocalDate on, String by, String reason) {}

    /** How it stands on a day. */
    public enum Standing {
        COMING,
        IN_FORCE,
        ENDED
    }

    public Standing on(LocalDate day) {
        boolean over = takenBack.filter(back -> !back.on().isAfter(day)).isPresent()
                || replacedFrom.filter(from -> !from.isAfter(day)).isPresent()
                || what.until().filter(last -> last.isBefore(day)).isPresent();
        if (over) {
            return Standing.ENDED;
        }
        return what.from().isAfter(day) ? Standing.COMING : Standing.IN_FORCE;
    }

    /** Whether the only holder of the role gave it to themselves. */
    public boolean givenToOneself() {
        return what.person() == what.givenBy();
    }
}

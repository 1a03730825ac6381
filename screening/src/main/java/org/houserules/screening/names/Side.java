package org.houserules.screening.names;

import java.util.Optional;
import java.util.function.Function;

/**
 * The names that make a full name with the one at hand, each with those who bear both.
 *
 * @param turned the family name stands first
 */
record Side(boolean turned, Function<String, Optional<Bearers>> named) {
    Side turnedRound() {
        return new Side(true, named);
    }
}

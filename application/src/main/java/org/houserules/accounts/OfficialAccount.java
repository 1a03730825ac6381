package org.houserules.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;

/**
 * An official account of the school.
 *
 * @param address where the public finds it
 * @param connection how the platform is reached; absent where people put posts out by hand
 * @param promise what its request promised
 * @param closedOn the day on which its closing was finished; from then on it is official no more, whatever its last day is
 */
public record OfficialAccount(
        long id,
        long owner,
        String name,
        Platform platform,
        Readership audience,
        boolean pupilsContribute,
        String address,
        LocalDate officialFrom,
        Optional<LocalDate> officialUntil,
        Optional<Connection> connection,
        Promise promise,
        Origin origin,
        Optional<LocalDate> closedOn) {

    /** One of which no request is known and that nobody has closed. */
    public OfficialAccount(
            long id,
            long owner,
            String name,
            Platform platform,
            Readership audience,
            boolean pupilsContribute,
            String address,
            LocalDate officialFrom,
            Optional<LocalDate> officialUntil,
            Optional<Connection> connection) {
        this(
                id,
                owner,
                name,
                platform,
                audience,
                pupilsContribute,
                address,
                officialFrom,
                officialUntil,
                connection,
                Promise.NONE,
                Origin.UNKNOWN,
                Optional.empty());
    }

    /** @param password sealed; only the connector opens it */
    public record Connection(String address, String name, byte[] sealedPassword) {
        @Override
        public String toString() {
            return "Connection[address=" + address + ", name=" + name + "]";
        }
    }

    /** Its last day is past, or its closing is finished. */
    public boolean isClosedOn(LocalDate day) {
        return officialUntil.filter(last -> last.isBefore(day)).isPresent()
                || closedOn.filter(closed -> !closed.isAfter(day)).isPresent();
    }

    public boolean isOfficialOn(LocalDate day) {
        return !officialFrom.isAfter(day) && !isClosedOn(day);
    }
}

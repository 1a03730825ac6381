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
        Origin origin) {

    /** One of which no request is known. */
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
                Origin.UNKNOWN);
    }

    /** @param password sealed; only the connector opens it */
    public record Connection(String address, String name, byte[] sealedPassword) {
        @Override
        public String toString() {
            return "Connection[address=" + address + ", name=" + name + "]";
        }
    }

    public boolean isOfficialOn(LocalDate day) {
        return !officialFrom.isAfter(day)
                && officialUntil.filter(last -> last.isBefore(day)).isEmpty();
    }
}

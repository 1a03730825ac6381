package org.houserules.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;

/** What the register says of an account. @param platform stays what it was when the account was registered */
public record AccountDetails(
        String name,
        Platform platform,
        Readership audience,
        boolean pupilsContribute,
        String address,
        LocalDate officialFrom,
        Optional<LocalDate> officialUntil) {}

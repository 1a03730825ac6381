package org.houserules.posts.publishing;

import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.springframework.stereotype.Component;

/** What stands at this moment against putting an approved version out on its account. */
@Component
class Objections {
    private static final String NOT_OFFICIAL = "The account is no longer an official account of the school.";

    private final LastLook look;
    private final Clock clock;

    Objections(LastLook look, Clock clock) {
        this.look = look;
        this.clock = clock;
    }

    /** Looks at pictures, so it wants no transaction. */
    Optional<LastLook.Objection> to(Publication publication, Optional<OfficialAccount> account) {
        boolean official = account.filter(known -> known.isOfficialOn(SchoolTime.day(clock.instant())))
                .isPresent();
        return official
                ? look.at(publication.post(), publication.version())
                : Optional.of(LastLook.Objection.of(NOT_OFFICIAL));
    }
}

package org.houserules.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.OfficialAddress;
import org.houserules.accounts.kept.Closings;
import org.houserules.accounts.requests.CheckDetails;
import org.houserules.pages.FieldError;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** What is looked at beyond the form itself when somebody enters or changes an account without a request. */
@Component
class AccountChecks {
    private final OfficialAddress addresses;
    private final CheckDetails details;
    private final Closings closings;

    AccountChecks(OfficialAddress addresses, CheckDetails details, Closings closings) {
        this.addresses = addresses;
        this.details = details;
        this.closings = closings;
    }

    List<FieldError> ofEarlier(SignedIn by, AccountDetails entered, Optional<Integer> youngest) {
        List<FieldError> wrong = new ArrayList<>(
                addresses.against(by.owner().id(), entered.platform(), entered.address(), Optional.empty()));
        wrong.addAll(details.against(by, entered, youngest));
        return wrong;
    }

    /** What was signed is not judged here: it may not be changed at all. */
    List<FieldError> ofChange(SignedIn by, OfficialAccount was, AccountDetails now, Optional<Integer> youngest) {
        List<FieldError> wrong = new ArrayList<>(closing(was, now));
        if (was.origin().isEarlier()) {
            wrong.addAll(addresses.against(was.owner(), was.platform(), now.address(), Optional.of(was.id())));
            if (was.audience() != now.audience() || was.pupilsContribute() != now.pupilsContribute()) {
                wrong.addAll(details.against(by, now, youngest));
            }
        }
        return wrong;
    }

    private List<FieldError> closing(OfficialAccount was, AccountDetails now) {
        boolean closing = closings.of(was.owner(), was.id())
                .filter(known -> !known.isFinished())
                .isPresent();
        return closing && !was.officialUntil().equals(now.officialUntil())
                ? List.of(new FieldError(
                        "until",
                        "It is being closed, and its last day was set there. Call the closing off to change it."))
                : List.of();
    }
}

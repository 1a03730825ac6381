package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** Finds an account for whoever may look after it: those who manage accounts, and its own administrators of today. */
@Component
class FindKept {
    private final AccountRegister register;
    private final Clock clock;

    FindKept(AccountRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OfficialAccount seen(SignedIn person, long id) {
        return register.find(id)
                .filter(account -> account.owner() == person.owner().id())
                .orElseThrow(NotFound::new);
    }

    OfficialAccount lookedAfter(SignedIn person, long id) {
        OfficialAccount account = seen(person, id);
        if (!looksAfter(person, account)) {
            throw new NotFound();
        }
        return account;
    }

    boolean looksAfter(SignedIn person, OfficialAccount account) {
        return person.may(Permission.MANAGE_ACCOUNTS)
                || register.team(account.owner(), account.id()).stream()
                        .anyMatch(member -> member.person() == person.person()
                                && member.part() == Part.ADMINISTRATOR
                                && member.isOn(today()));
    }
}

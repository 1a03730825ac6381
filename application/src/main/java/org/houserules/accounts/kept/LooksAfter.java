package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after an account: its team of today, and whoever manages accounts. To all others what is theirs is not there. */
@Component
public class LooksAfter {
    private final AccountRegister register;
    private final Clock clock;

    LooksAfter(AccountRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** An account of the school where somebody works at the moment. */
    @Transactional(readOnly = true)
    public OfficialAccount seen(SignedIn person, long account) {
        return register.find(account)
                .filter(one -> one.owner() == person.owner().id())
                .orElseThrow(NotFound::new);
    }

    /** An account that they look after. */
    @Transactional(readOnly = true)
    public OfficialAccount lookedAfter(SignedIn person, long account) {
        OfficialAccount found = seen(person, account);
        if (!does(person, found)) {
            throw new NotFound();
        }
        return found;
    }

    @Transactional(readOnly = true)
    public boolean does(SignedIn person, OfficialAccount account) {
        LocalDate today = LocalDate.now(clock);
        return person.may(Permission.MANAGE_ACCOUNTS)
                || register.team(account.owner(), account.id()).stream()
                        .anyMatch(member -> member.person() == person.person() && member.isOn(today));
    }
}

package org.houserules.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.people.RoleHolders;
import org.springframework.stereotype.Component;

/** Whoever administers an official account is a social media administrator, beside those who are given the role itself. */
@Component
class AdministratorsOfAccounts implements RoleHolders {
    private final AccountRegister register;

    AdministratorsOfAccounts(AccountRegister register) {
        this.register = register;
    }

    @Override
    public Role role() {
        return Role.ACCOUNT_ADMINISTRATOR;
    }

    @Override
    public List<Long> on(long owner, LocalDate day) {
        return register.administrators(owner, day);
    }

    @Override
    public Set<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
        return Set.copyOf(register.changes(owner, from, until));
    }
}

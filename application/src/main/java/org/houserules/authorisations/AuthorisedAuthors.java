package org.houserules.authorisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.people.RoleHolders;
import org.springframework.stereotype.Component;

/** Whoever holds a written permission to post is an authorised author. */
@Component
class AuthorisedAuthors implements RoleHolders {
    private final Register register;

    AuthorisedAuthors(Register register) {
        this.register = register;
    }

    @Override
    public Role role() {
        return Role.AUTHORISED_AUTHOR;
    }

    @Override
    public List<Long> on(long owner, LocalDate day) {
        return register.authors(owner, day);
    }

    @Override
    public Set<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
        return Set.copyOf(register.changes(owner, from, until));
    }
}

package org.houserules.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.pages.FormErrors;
import org.houserules.people.RolesHeld.HeldAt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives somebody of the trust a role at one of its schools, or at each: they sign there, and are known there by name. */
@Component
public class GiveRoleAtSchools {
    private final Owners owners;
    private final RolesHeld roles;
    private final GiveRole giveRole;
    private final TransactionTemplate transactions;

    GiveRoleAtSchools(Owners owners, RolesHeld roles, GiveRole giveRole, TransactionTemplate transactions) {
        this.owners = owners;
        this.roles = roles;
        this.giveRole = giveRole;
        this.transactions = transactions;
    }

    /** The schools of the trust at which somebody is at work; none where that is a school. */
    public List<Owner> schools(SignedIn by) {
        return by.owner().kind() == Owner.Kind.TRUST
                ? owners.schoolsOf(by.owner().id())
                : List.of();
    }

    /** What somebody of the trust holds at schools, by school. No part of a transaction. */
    public List<HeldAt> of(Owner trust, long person) {
        return OwnerScope.call(
                Scope.ofPerson(person), () -> transactions.execute(status -> roles.elsewhere(trust.id(), person)));
    }

    /**
     * No part of a transaction: each school's is its own. Where the role is held already it stays as it is.
     *
     * @param school empty for each school of the trust
     * @return what is wrong, where it was given at no school
     */
    public FormErrors give(
            SignedIn by, Person person, Optional<Long> school, Role role, LocalDate from, Optional<LocalDate> until) {
        List<Owner> places = schools(by).stream()
                .filter(one -> school.map(wanted -> wanted == one.id()).orElse(true))
                .toList();
        if (places.isEmpty() || !person.belongsTo(by.owner())) {
            throw new NotFound();
        }
        List<FormErrors> all = new ArrayList<>();
        places.forEach(place -> all.add(OwnerScope.call(
                Scope.of(place.id(), by.person()), () -> giveRole.give(by, place.id(), person, role, from, until))));
        return all.stream().anyMatch(FormErrors::isEmpty) ? FormErrors.NONE : all.getFirst();
    }
}

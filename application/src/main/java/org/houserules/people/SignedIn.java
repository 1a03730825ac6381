package org.houserules.people;

import java.util.List;
import java.util.Set;
import org.houserules.database.Scope;

/**
 * Who is at the other end of a request, and where they work at the moment.
 *
 * @param owner the school, or trust, whose rows this request may see
 * @param roles held at it today
 * @param actingAs roles that a written delegation lets them act in today
 * @param owners all schools they may work in
 */
public record SignedIn(
        long person,
        String name,
        String position,
        PersonKind kind,
        Owner owner,
        Set<Role> roles,
        Set<Role> actingAs,
        List<Owner> owners) {

    /** Where they may work within the trust of this place, as they are sorted; other places are not among them. */
    public List<Owner> ownersOfTrust() {
        long trust = owner.trust().orElse(owner.id());
        return owners.stream()
                .filter(one -> one.trust().orElse(one.id()) == trust)
                .toList();
    }

    public boolean may(Permission permission) {
        return permission.heldBy(kind, roles) || permission.heldBy(kind, actingAs);
    }

    public boolean holds(Role role) {
        return roles.contains(role) || actingAs.contains(role);
    }

    public Scope scope() {
        return Scope.of(owner.id(), person);
    }
}

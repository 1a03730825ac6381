package org.houserules.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.people.Role;

/** A role to be given as it was typed, with its days; what is wrong stands beside its field. */
record RoleTyped(Optional<Role> role, LocalDate from, Optional<LocalDate> until) {
    /** @param prefix of the names of its fields */
    static RoleTyped read(Typed typed, String prefix, LocalDate today) {
        Optional<Role> role = typed.choice(prefix + "role", Role.class);
        if (role.isEmpty()) {
            typed.wrong(prefix + "role", "Choose a role.");
        }
        LocalDate from = typed.day(prefix + "from").orElse(today);
        Optional<LocalDate> until = typed.day(prefix + "until");
        if (until.filter(from::isAfter).isPresent()) {
            typed.wrong(prefix + "until", "The last day is before the first. Check both.");
        }
        return new RoleTyped(role, from, until);
    }
}

package org.houserules.people;

import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes another school into the trust. */
@Component
public class AddSchool {
    private final Owners owners;
    private final Trail trail;

    AddSchool(Owners owners, Trail trail) {
        this.owners = owners;
        this.trail = trail;
    }

    @Transactional
    public FormErrors add(SignedIn by, String name) {
        if (by.owner().kind() != Owner.Kind.TRUST) {
            throw new NotFound();
        }
        boolean taken = owners.all().stream().anyMatch(owner -> owner.name().equalsIgnoreCase(name));
        if (taken) {
            return FormErrors.of(
                    "school", "There is a school or trust of this name already. Tell them apart by place.");
        }
        Owner school =
                owners.add(Owner.Kind.SCHOOL, name, Optional.of(by.owner().id()));
        trail.record(Happening.by(by.person(), by.owner().id(), "school-added", "school", school.id()));
        return FormErrors.NONE;
    }
}

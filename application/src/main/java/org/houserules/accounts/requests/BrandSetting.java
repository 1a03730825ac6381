package org.houserules.accounts.requests;

import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;

/** The setting of a control that wants a signature of its own for logo and brand. */
public interface BrandSetting {
    /** Who signs for it. */
    List<Role> by();

    /** Id of the school's choice that narrows them. */
    Optional<String> narrowedBy();
}

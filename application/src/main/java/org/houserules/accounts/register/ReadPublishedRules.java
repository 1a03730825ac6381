package org.houserules.accounts.register;

import java.util.List;
import org.houserules.accounts.houserules.HouseRules;
import org.houserules.accounts.houserules.Published;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.springframework.stereotype.Service;

/** Reads house rules for the public, who are nobody: it sees the rows of the one owner. */
@Service
public class ReadPublishedRules {
    private final HouseRules rules;

    ReadPublishedRules(HouseRules rules) {
        this.rules = rules;
    }

    /** The newest first. */
    public List<Published> versions(PublicSchool school, PublicAccount account) {
        long owner = school.owner().id();
        return OwnerScope.call(Scope.of(owner), () -> rules.versions(owner, account.id()));
    }
}

package org.houserules.accounts.requests.signing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.houserules.people.Role;

/**
 * One signature that a request needs.
 *
 * @param number among all that the policy could ask for, counted from 0; stays when the school's choice takes others out
 */
public record Step(int number, Role role, Matter matter) {

    /**
     * All steps in their order: one for what the form says for each role of the chain, and right after it one for the
     * brand where the role signs for that. A role that signs for the brand only comes before the last of the chain.
     */
    static List<Step> of(List<Role> chain, Collection<Role> brand) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (i == chain.size() - 1) {
                brandOnly(chain, brand, steps);
            }
            Role role = chain.get(i);
            steps.add(new Step(steps.size(), role, Matter.CONTENT));
            if (brand.contains(role)) {
                steps.add(new Step(steps.size(), role, Matter.BRAND));
            }
        }
        if (chain.isEmpty()) {
            brandOnly(chain, brand, steps);
        }
        return List.copyOf(steps);
    }

    private static void brandOnly(List<Role> chain, Collection<Role> brand, List<Step> steps) {
        brand.stream()
                .filter(role -> !chain.contains(role))
                .distinct()
                .forEach(role -> steps.add(new Step(steps.size(), role, Matter.BRAND)));
    }
}

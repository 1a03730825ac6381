package org.houserules.policy.web;

import java.util.List;
import java.util.Optional;
import org.houserules.people.BritishDays;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.CurrentPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The policy in force: who signs, and what its clauses say. */
@Controller
class PolicyController {
    private final CurrentPolicy policies;
    private final Adoptions adoptions;
    private final PolicyViews views;

    PolicyController(CurrentPolicy policies, Adoptions adoptions, PolicyViews views) {
        this.policies = policies;
        this.adoptions = adoptions;
        this.views = views;
    }

    @Bean
    static NavigationEntry policyEntry() {
        return new NavigationEntry(60, "Policy", "/policy", Permission.SEE_POSTS);
    }

    @GetMapping("/policy")
    @Needs(Permission.SEE_POSTS)
    String policy(SignedIn person, Model model) {
        long owner = person.owner().id();
        Optional<PolicyView> view = policies.readAt(owner).map(policy -> views.view(owner, policy));
        model.addAttribute("policy", view);
        model.addAttribute("history", history(adoptions.of(owner)));
        model.addAttribute("adopts", person.may(Permission.ADOPT_POLICY));
        return "policy/policy";
    }

    private static List<String> history(List<Adoption> all) {
        return all.stream()
                .map(adoption -> adoption.what().policy() + ", version "
                        + adoption.what().version() + ", from "
                        + BritishDays.whole(adoption.what().on()) + "; recorded by " + adoption.by())
                .toList();
    }
}

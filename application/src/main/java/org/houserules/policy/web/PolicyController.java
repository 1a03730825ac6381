package org.houserules.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.people.BritishDays;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.PublicPaths;
import org.houserules.people.SignedIn;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Formalities;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.DraftState;
import org.houserules.policy.drafts.Drafts;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.review.WhenToReview;
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
    private final Drafts drafts;
    private final PublicPaths paths;
    private final WhenToReview when;
    private final Clock clock;

    PolicyController(
            CurrentPolicy policies,
            Adoptions adoptions,
            PolicyViews views,
            Drafts drafts,
            PublicPaths paths,
            WhenToReview when,
            Clock clock) {
        this.policies = policies;
        this.adoptions = adoptions;
        this.views = views;
        this.drafts = drafts;
        this.paths = paths;
        this.when = when;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry policyEntry() {
        return new NavigationEntry(60, "Policy", "/policy", Permission.SEE_POSTS);
    }

    @GetMapping("/policy")
    @Needs(Permission.SEE_POSTS)
    String policy(SignedIn person, Model model) {
        long owner = person.owner().id();
        List<Adoption> all = adoptions.of(owner);
        Optional<PolicyView> view = policies.readAt(owner)
                .map(policy -> views.view(owner, policy).adopted(adoptedBy(all), reviewIsLate(owner)));
        model.addAttribute("policy", view);
        model.addAttribute("history", history(all));
        model.addAttribute("inReview", inReview(owner));
        model.addAttribute("publicPage", "/" + paths.of(owner) + "/policy");
        model.addAttribute("adopts", person.may(Permission.ADOPT_POLICY));
        model.addAttribute("seesReaders", person.may(Permission.SEE_READERS));
        return "policy/policy";
    }

    /** The body that decided, where the version in force was adopted by one here. */
    private Optional<String> adoptedBy(List<Adoption> latestFirst) {
        LocalDate today = LocalDate.now(clock);
        return latestFirst.stream()
                .filter(adoption -> !adoption.what().on().isAfter(today))
                .findFirst()
                .map(Adoption::formalities)
                .filter(how -> !how.body().isEmpty())
                .map(how -> how.body()
                        + how.decidedOn()
                                .map(day -> ", " + BritishDays.day(day))
                                .orElse(""));
    }

    private boolean reviewIsLate(long owner) {
        LocalDate today = LocalDate.now(clock);
        return when.at(owner)
                .flatMap(WhenToReview.Outlook::due)
                .filter(due -> due.isOverdueOn(today))
                .isPresent();
    }

    /** Drafts that everybody may read and say something of. */
    private List<Long> inReview(long owner) {
        return drafts.of(owner).stream()
                .filter(draft -> draft.state() == DraftState.REVIEW)
                .map(Draft::id)
                .toList();
    }

    /** The latest first. */
    private List<VersionRow> history(List<Adoption> all) {
        LocalDate today = LocalDate.now(clock);
        List<VersionRow> rows = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < all.size(); i++) {
            Adoption adoption = all.get(i);
            boolean toCome = adoption.what().on().isAfter(today);
            boolean inForce = !toCome && !found;
            found |= inForce;
            String before = i + 1 < all.size() ? FindVersion.key(all.get(i + 1)) : "";
            rows.add(row(adoption, inForce, toCome, before));
        }
        return rows;
    }

    private static VersionRow row(Adoption adoption, boolean inForce, boolean toCome, String before) {
        Formalities how = adoption.formalities();
        String decided = how.body().isEmpty() ? "" : "; adopted by " + how.body();
        String when = how.decidedOn().map(day -> " on " + BritishDays.day(day)).orElse("");
        String signed = how.signatories().isEmpty()
                ? ""
                : "; signed by " + how.signatories().replace("\n", ", ");
        String small = how.onlyCorrections() ? "; small corrections only" : "";
        return new VersionRow(
                adoption.what().policy() + ", version " + adoption.what().version(),
                "from " + BritishDays.whole(adoption.what().on()) + "; recorded by " + adoption.by() + decided + when
                        + signed + small,
                inForce ? "in force" : toCome ? "to come" : "superseded",
                inForce ? "met" : toCome ? "ask" : "idle",
                before.isEmpty() ? "" : "/policy/differences?from=" + before + "&to=" + FindVersion.key(adoption));
    }
}

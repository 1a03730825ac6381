package org.houserules.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.AdoptPolicy;
import org.houserules.policy.AdoptPolicy.Outcome;
import org.houserules.policy.Choice;
import org.houserules.policy.Offer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a policy, looking at what it would mean here, and adopting it. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class AdoptionController {
    private final AdoptPolicy adopt;
    private final PolicyViews views;
    private final Clock clock;

    AdoptionController(AdoptPolicy adopt, PolicyViews views, Clock clock) {
        this.adopt = adopt;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/policy/adopt")
    String choose(Model model) {
        model.addAttribute(
                "choices", adopt.choices().stream().map(AdoptionController::row).toList());
        return "policy/choose";
    }

    private static ChoiceRow row(Choice choice) {
        return choice.policy()
                .map(policy -> new ChoiceRow(
                        choice.id(),
                        policy.organisation() + ": " + policy.title(),
                        "version " + policy.version() + ", " + policy.clauses().size() + " clauses",
                        Optional.<String>empty()))
                .orElse(new ChoiceRow(choice.id(), choice.id(), "", choice.unusable()));
    }

    @GetMapping("/policy/adopt/{id}")
    String preview(
            @PathVariable String id, @RequestParam(defaultValue = "") String from, SignedIn person, Model model) {
        LocalDate day = TypedDay.read(from).orElse(LocalDate.now(clock));
        Offer offer = offer(id, day, person);
        return page(offer, day.toString(), "", List.of(), FormErrors.NONE, person, model);
    }

    @PostMapping("/policy/adopt/{id}")
    String adopt(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String accepted,
            SignedIn person,
            Model model) {
        Optional<LocalDate> day = TypedDay.read(from);
        if (day.isEmpty()) {
            FormErrors errors = FormErrors.of("from", "Say from which day, such as 1/12/2026.");
            return page(offer(id, LocalDate.now(clock), person), from, accepted, List.of(), errors, person, model);
        }
        Offer offer = offer(id, day.get(), person);
        return switch (adopt.adopt(person, offer, digest, accepted)) {
            case Outcome.Done done -> "redirect:/policy?done=policy-adopted";
            case Outcome.Refused refused ->
                page(offer, from, accepted, refused.reasons(), errors(refused), person, model);
        };
    }

    private Offer offer(String id, LocalDate from, SignedIn person) {
        return adopt.offer(person.owner().id(), id, from).orElseThrow(NotFound::new);
    }

    private static FormErrors errors(Outcome.Refused refused) {
        return new FormErrors(refused.reasons().stream()
                .map(reason -> new FieldError("from", reason))
                .toList());
    }

    private String page(
            Offer offer,
            String typed,
            String accepted,
            List<String> refused,
            FormErrors errors,
            SignedIn person,
            Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("policy", views.view(person.owner().id(), offer.policy()));
        model.addAttribute("from", typed);
        model.addAttribute("against", refused.isEmpty() ? offer.refused() : List.of());
        model.addAttribute("accepted", accepted);
        model.addAttribute("otherwise", adopt.otherwise(person, offer));
        model.addAttribute("errors", errors);
        return "policy/adopt";
    }
}

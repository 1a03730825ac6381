package org.houserules.policy.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.Choices;
import org.houserules.policy.Choices.Chosen;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.MakeChoice;
import org.houserules.policy.Policy;
import org.houserules.policy.SchoolChoice;
import org.houserules.policy.SchoolChoice.Passage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the school's document contradicts itself: both passages side by side, and which of them holds. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class ChoicesController {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final CurrentPolicy policies;
    private final Choices choices;
    private final MakeChoice make;

    ChoicesController(CurrentPolicy policies, Choices choices, MakeChoice make) {
        this.policies = policies;
        this.choices = choices;
        this.make = make;
    }

    @GetMapping("/policy/choices")
    String all(SignedIn person, Model model) {
        return page(person, FormErrors.NONE, model);
    }

    @PostMapping("/policy/choices/{id}")
    String choose(
            @PathVariable String id, @RequestParam(defaultValue = "") String passage, SignedIn person, Model model) {
        return make.choose(person, id, passage)
                ? "redirect:/policy/choices?done=policy-choice-made"
                : page(person, FormErrors.of(id, "Choose one of the passages."), model);
    }

    private String page(SignedIn person, FormErrors errors, Model model) {
        Optional<Policy<?>> policy = policies.readAt(person.owner().id());
        model.addAttribute(
                "choices",
                policy.stream()
                        .flatMap(read -> read.choices().stream()
                                .map(choice -> view(person.owner().id(), read, choice)))
                        .toList());
        model.addAttribute("errors", errors);
        return "policy/choices";
    }

    private OpenChoice view(long owner, Policy<?> policy, SchoolChoice choice) {
        List<Chosen> made = choices.of(owner, choice.id());
        Optional<String> holds = made.stream()
                .findFirst()
                .map(Chosen::chosen)
                .filter(ref -> choice.passage(ref).isPresent());
        return new OpenChoice(
                choice.id(),
                choice.ask(),
                choice.between().stream()
                        .map(passage -> view(policy, passage, holds))
                        .toList(),
                holds.isPresent(),
                made.stream().map(ChoicesController::told).toList());
    }

    private static OpenChoice.Side view(Policy<?> policy, Passage passage, Optional<String> holds) {
        String roles = passage.roles().stream()
                .map(role -> policy.roles().getOrDefault(role, role.called()))
                .collect(Collectors.joining(", "));
        return new OpenChoice.Side(passage.ref(), passage.says(), roles, holds.equals(Optional.of(passage.ref())));
    }

    private static String told(Chosen chosen) {
        return chosen.chosen() + ", chosen by " + chosen.by() + " on " + TIME.format(chosen.at());
    }
}

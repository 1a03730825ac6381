package org.houserules.policy.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.AdoptPolicy.Outcome;
import org.houserules.policy.drafts.AdoptDraft;
import org.houserules.policy.drafts.AdoptDraft.Decision;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.drafts.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adopting a draft: who decided, when, who signed, and from when it holds. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class AdoptDraftController {
    private final FindVersion versions;
    private final AdoptDraft adopt;
    private final ShowDraft show;
    private final Clock clock;

    AdoptDraftController(FindVersion versions, AdoptDraft adopt, ShowDraft show, Clock clock) {
        this.versions = versions;
        this.adopt = adopt;
        this.show = show;
        this.clock = clock;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/adopt")
    String page(@PathVariable long id, SignedIn person, Model model) {
        Draft draft = draft(person, id);
        String today = LocalDate.now(clock).toString();
        Typed typed = new Typed(Map.of("from", List.of(today), "decided-on", List.of(today)));
        return page(person, draft, typed, FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/adopt")
    String adopt(@PathVariable long id, HttpServletRequest request, SignedIn person, Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Draft draft = draft(person, id);
        List<FieldError> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            return page(person, draft, typed, new FormErrors(wrong), model);
        }
        Decision decision = new Decision(
                typed.at("digest"),
                typed.paragraph("body"),
                day(typed, "decided-on").orElseThrow(),
                String.join("\n", typed.lines("signatories")),
                day(typed, "from").orElseThrow(),
                typed.has("only-corrections", "yes"),
                typed.at("accepted"));
        return switch (adopt.adopt(person, id, decision)) {
            case Outcome.Done done -> "redirect:/policy?done=policy-adopted";
            case Outcome.Refused refused ->
                page(
                        person,
                        draft,
                        typed,
                        new FormErrors(refused.reasons().stream()
                                .map(reason -> new FieldError("from", reason))
                                .toList()),
                        model);
        };
    }

    private static List<FieldError> wrong(Typed typed) {
        List<FieldError> wrong = new ArrayList<>();
        if (typed.paragraph("body").isEmpty()) {
            wrong.add(new FieldError("body", "Say who decided, such as the full governing body."));
        }
        if (day(typed, "decided-on").isEmpty()) {
            wrong.add(new FieldError("decided-on", "Say on which day it was decided, such as 1/12/2026."));
        }
        if (day(typed, "from").isEmpty()) {
            wrong.add(new FieldError("from", "Say from which day it is in force, such as 1/12/2026."));
        }
        return wrong;
    }

    private static Optional<LocalDate> day(Typed typed, String field) {
        return TypedDay.read(typed.at(field));
    }

    private Draft draft(SignedIn person, long id) {
        return versions.draft(person, id).filter(one -> one.state().isOpen()).orElseThrow(NotFound::new);
    }

    private String page(SignedIn person, Draft draft, Typed typed, FormErrors errors, Model model) {
        LocalDate from = day(typed, "from").orElse(LocalDate.now(clock));
        model.addAttribute("draft", show.page(person, draft));
        model.addAttribute("digest", draft.digest());
        model.addAttribute("typed", typed);
        model.addAttribute("against", errors.isEmpty() ? adopt.refused(draft, from) : List.of());
        model.addAttribute("otherwise", adopt.otherwise(draft));
        model.addAttribute("ahead", adopt.ahead(draft, from));
        model.addAttribute("errors", errors);
        return "policy/drafts/adopt";
    }
}

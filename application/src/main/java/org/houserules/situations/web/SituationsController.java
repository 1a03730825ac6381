package org.houserules.situations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.houserules.situations.Situation;
import org.houserules.situations.SituationFile;
import org.houserules.situations.Trial;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tries a draft on worked cases that somebody pastes. Nothing of them is kept. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class SituationsController {
    private static final String FIELD = "situations";
    private static final int MOST_FAULTS = 12;

    private final FindVersion versions;
    private final CastOfSituations cast;

    SituationsController(FindVersion versions, CastOfSituations cast) {
        this.versions = versions;
        this.cast = cast;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/situations")
    String form(@PathVariable long id, SignedIn person, Model model) {
        draft(person, id);
        return page(id, Example.TEXT, List.of(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/situations")
    String run(
            @PathVariable long id,
            @RequestParam(name = FIELD, defaultValue = "") String typed,
            @RequestParam(required = false) Optional<MultipartFile> file,
            SignedIn person,
            Model model) {
        String text = file.filter(sent -> !sent.isEmpty())
                .map(SituationsController::text)
                .orElse(typed)
                .replace("\r\n", "\n");
        Draft draft = draft(person, id);
        if (text.isBlank()) {
            return page(id, text, List.of(), FormErrors.of(FIELD, "Paste situations, or write one."), model);
        }
        try {
            return page(id, text, tried(draft, text), FormErrors.NONE, model);
        } catch (Unusable unusable) {
            return page(id, text, List.of(), errors(unusable), model);
        }
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private List<SituationRow> tried(Draft draft, String text) throws Unusable {
        SituationFile file = SituationFile.parse(FIELD, text, cast.surroundings());
        PolicyOnTrial policy =
                PolicyOnTrial.parse("policy.yaml", draft.document().getBytes(StandardCharsets.UTF_8));
        Trial trial = policy.with(file.surroundings());
        return file.situations().stream()
                .map(one -> row(one, trial.of(one), policy.controlsInForce()))
                .toList();
    }

    private static SituationRow row(Situation one, List<String> differences, Set<String> inForce) {
        List<String> told = new ArrayList<>(differences);
        if (!told.isEmpty() && !inForce.contains(one.expectation().control())) {
            told.addFirst("No clause of this draft has it checked.");
        }
        return new SituationRow(one.name(), one.expectation().control(), List.copyOf(told));
    }

    private static FormErrors errors(Unusable unusable) {
        return new FormErrors(unusable.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> new FieldError(FIELD, "Line " + fault.line() + ": " + fault.what() + ". " + fault.mend()))
                .toList());
    }

    private Draft draft(SignedIn person, long id) {
        Optional<Draft> draft = versions.draft(person, id);
        return draft.orElseThrow(NotFound::new);
    }

    private static String page(long id, String text, List<SituationRow> rows, FormErrors errors, Model model) {
        model.addAttribute("draft", id);
        model.addAttribute("text", text);
        model.addAttribute("rows", rows);
        model.addAttribute("errors", errors);
        return "policy/drafts/situations";
    }
}

package org.houserules.policy.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.SettingWords;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.EditDraft;
import org.houserules.policy.drafts.EditDraft.Outcome;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.drafts.form.ControlForm;
import org.houserules.policy.drafts.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing one clause of a draft: its words, and what House Rules checks under it. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class ClauseController {
    private static final String SAYS = "says";
    private static final String NEW = "";

    private final FindVersion versions;
    private final EditDraft edit;
    private final ReadPolicies reader;
    private final SettingWords words = SettingWords.shipped();

    ClauseController(FindVersion versions, EditDraft edit, ReadPolicies reader) {
        this.versions = versions;
        this.edit = edit;
        this.reader = reader;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/clauses/{clause}")
    String one(@PathVariable long id, @PathVariable String clause, SignedIn person, Model model) {
        Draft draft = open(person, id);
        Typed typed = edit.read(draft).clauses().stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .map(ClauseForm::of)
                .orElseThrow(NotFound::new);
        return page(draft, clause, typed, draft.save(), FormErrors.NONE, model);
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/new-clause")
    String fresh(@PathVariable long id, SignedIn person, Model model) {
        Draft draft = open(person, id);
        return page(draft, NEW, new Typed(Map.of()), draft.save(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/clauses/{clause}")
    String save(
            @PathVariable long id,
            @PathVariable String clause,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Outcome outcome = edit.clause(person, id, save, clause, ClauseForm.edit(typed, reader.controls()));
        return answer(id, clause, typed, save, outcome, person, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/new-clause")
    String add(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Outcome outcome = edit.addClause(person, id, save, ClauseForm.edit(typed, reader.controls()));
        return answer(id, NEW, typed, save, outcome, person, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/clauses/{clause}/remove")
    String remove(
            @PathVariable long id,
            @PathVariable String clause,
            @RequestParam(defaultValue = "0") int save,
            SignedIn person,
            Model model) {
        Outcome outcome = edit.removeClause(person, id, save, clause);
        return outcome instanceof Outcome.Done
                ? "redirect:/policy/drafts/" + id + "?done=policy-clause-removed"
                : again(id, clause, outcome, person, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/clauses/{clause}/move")
    String move(
            @PathVariable long id,
            @PathVariable String clause,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "up") String to,
            SignedIn person,
            Model model) {
        Outcome outcome = edit.moveClause(person, id, save, clause, to.equals("down") ? 1 : -1);
        return outcome instanceof Outcome.Done
                ? "redirect:/policy/drafts/" + id + "?done=policy-clause-moved#clause-" + clause
                : again(id, clause, outcome, person, model);
    }

    private String again(long id, String clause, Outcome outcome, SignedIn person, Model model) {
        Draft draft = open(person, id);
        Typed typed = edit.read(draft).clauses().stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .map(ClauseForm::of)
                .orElseThrow(NotFound::new);
        return page(draft, clause, typed, draft.save(), Answers.of(outcome, SAYS), model);
    }

    private String answer(
            long id, String clause, Typed typed, int save, Outcome outcome, SignedIn person, Model model) {
        return outcome instanceof Outcome.Done done
                ? "redirect:/policy/drafts/" + id + "?done=policy-clause-kept#clause-" + done.clause()
                : page(seen(person, id), clause, typed, save, Answers.of(outcome, SAYS), model);
    }

    private Draft seen(SignedIn person, long id) {
        return versions.draft(person, id).orElseThrow(NotFound::new);
    }

    private Draft open(SignedIn person, long id) {
        return versions.draft(person, id)
                .filter(draft -> draft.state().isOpen())
                .orElseThrow(NotFound::new);
    }

    private String page(Draft draft, String clause, Typed typed, int save, FormErrors errors, Model model) {
        model.addAttribute("draft", draft.id());
        model.addAttribute("save", save);
        model.addAttribute("clause", clause);
        model.addAttribute("typed", typed);
        model.addAttribute("controls", ControlForm.all(reader.controls(), typed, words));
        model.addAttribute("errors", errors);
        return "policy/drafts/clause";
    }
}

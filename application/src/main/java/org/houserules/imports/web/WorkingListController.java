package org.houserules.imports.web;

import org.houserules.imports.Answer;
import org.houserules.imports.DecideClause;
import org.houserules.imports.MakeDraft;
import org.houserules.imports.PolicyImport;
import org.houserules.imports.WholeImport;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The working list of an import, and what is done with it as a whole. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class WorkingListController {
    private static final String FINISH = "finish";

    private final ShowImport show;
    private final DecideClause decide;
    private final WholeImport whole;
    private final MakeDraft make;

    WorkingListController(ShowImport show, DecideClause decide, WholeImport whole, MakeDraft make) {
        this.show = show;
        this.decide = decide;
        this.whole = whole;
        this.make = make;
    }

    @GetMapping("/policy/import/{id:\\d{1,18}}")
    String list(
            @PathVariable long id,
            @RequestParam(defaultValue = "undecided") String show,
            @RequestParam(defaultValue = "1") int page,
            SignedIn person,
            Model model) {
        return page(person, id, show, page, FormErrors.NONE, model);
    }

    @PostMapping("/policy/import/{id:\\d{1,18}}/advice")
    String advice(@PathVariable long id, @RequestParam(defaultValue = "0") int count, SignedIn person, Model model) {
        Answer answer = decide.adviceWhereNothingIsSuggested(person, id, count);
        return done(answer, person, id, FINISH, "policy-import-advised", model);
    }

    @PostMapping("/policy/import/{id:\\d{1,18}}/undo")
    String undo(@PathVariable long id, @RequestParam(defaultValue = "0") int save, SignedIn person, Model model) {
        return done(whole.undo(person, id, save), person, id, FINISH, "policy-import-undone", model);
    }

    @PostMapping("/policy/import/{id:\\d{1,18}}/conflicts/{control:[a-z0-9-]{1,60}}")
    String choose(
            @PathVariable long id,
            @PathVariable String control,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "0") int save,
            SignedIn person,
            Model model) {
        String field = "conflict-" + control;
        if (clause.isEmpty()) {
            return page(person, id, "conflicts", 1, FormErrors.of(field, "Choose the clause that holds."), model);
        }
        Answer answer = decide.choose(person, id, control, clause, save);
        return done(answer, person, id, field, "policy-import-chosen", model);
    }

    @PostMapping("/policy/import/{id:\\d{1,18}}/draft")
    String draft(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "") String rest,
            SignedIn person,
            Model model) {
        Answer answer = make.make(person, id, save, rest.equals("advice"));
        return answer instanceof Answer.Drafted drafted
                ? "redirect:/policy/drafts/" + drafted.draft() + "?done=policy-import-drafted"
                : done(answer, person, id, FINISH, "", model);
    }

    @PostMapping("/policy/import/{id:\\d{1,18}}/drop")
    String drop(@PathVariable long id, SignedIn person, Model model) {
        Answer answer = whole.drop(person, id);
        return answer instanceof Answer.Done
                ? "redirect:/policy/import?done=policy-import-dropped"
                : done(answer, person, id, FINISH, "", model);
    }

    private String done(Answer answer, SignedIn person, long id, String field, String notice, Model model) {
        FormErrors errors = Answers.of(answer, field);
        return errors.isEmpty()
                ? "redirect:/policy/import/" + id + "?done=" + notice
                : page(person, id, Show.UNDECIDED.key(), 1, errors, model);
    }

    private String page(SignedIn person, long id, String filter, int page, FormErrors errors, Model model) {
        PolicyImport one = show.open(person.owner().id(), id).orElseThrow(NotFound::new);
        Show wanted = Show.find(filter).orElse(Show.UNDECIDED);
        model.addAttribute("list", show.page(one, wanted, page));
        model.addAttribute("errors", errors);
        return "imports/list";
    }
}

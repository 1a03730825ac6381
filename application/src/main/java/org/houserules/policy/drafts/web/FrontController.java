package org.houserules.policy.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.EditDraft;
import org.houserules.policy.drafts.EditDraft.Outcome;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.drafts.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands round the clauses of a draft: title, dates, review, who signs. Also its whole text. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class FrontController {
    private final FindVersion versions;
    private final EditDraft edit;

    FrontController(FindVersion versions, EditDraft edit) {
        this.versions = versions;
        this.edit = edit;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/front")
    String front(@PathVariable long id, SignedIn person, Model model) {
        Draft draft = open(person, id);
        return front(id, FrontForm.of(edit.read(draft)), draft.save(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/front")
    String saveFront(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Outcome outcome = edit.front(person, id, save, FrontForm.edit(typed));
        return outcome instanceof Outcome.Done
                ? "redirect:/policy/drafts/" + id + "?done=policy-front-kept"
                : front(id, typed, save, Answers.of(outcome, "title"), model);
    }

    private static String front(long id, Typed typed, int save, FormErrors errors, Model model) {
        model.addAttribute("draft", id);
        model.addAttribute("typed", typed);
        model.addAttribute("save", save);
        model.addAttribute("errors", errors);
        return "policy/drafts/front";
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/text")
    String text(@PathVariable long id, SignedIn person, Model model) {
        Draft draft = open(person, id);
        return text(id, draft.document(), draft.save(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/text")
    String saveText(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "") String text,
            SignedIn person,
            Model model) {
        String plain = text.replace("\r\n", "\n").stripTrailing() + "\n";
        Outcome outcome = edit.text(person, id, save, plain);
        if (outcome instanceof Outcome.Done) {
            return "redirect:/policy/drafts/" + id + "?done=policy-text-kept";
        }
        FormErrors errors = outcome instanceof Outcome.Wrong wrong
                ? Answers.withLines(wrong.faults(), "text")
                : Answers.of(outcome, "text");
        return text(id, text, save, errors, model);
    }

    private static String text(long id, String text, int save, FormErrors errors, Model model) {
        model.addAttribute("draft", id);
        model.addAttribute("text", text);
        model.addAttribute("save", save);
        model.addAttribute("errors", errors);
        return "policy/drafts/text";
    }

    private Draft open(SignedIn person, long id) {
        return versions.draft(person, id)
                .filter(draft -> draft.state().isOpen())
                .orElseThrow(NotFound::new);
    }
}

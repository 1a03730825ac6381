package org.houserules.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.drafts.AnswerEdit;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.EditDraft;
import org.houserules.policy.drafts.EditDraft.Outcome;
import org.houserules.policy.drafts.FindVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a new version of the policy will answer to "May I…?", before it is in force. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class DraftAnswersController {
    private static final String PATH = "/policy/drafts/{id:\\d{1,18}}/answers";

    private final FindVersion versions;
    private final EditDraft edit;
    private final ShowDraftAnswers show;

    DraftAnswersController(FindVersion versions, EditDraft edit, ShowDraftAnswers show) {
        this.versions = versions;
        this.edit = edit;
        this.show = show;
    }

    @GetMapping(PATH)
    String all(
            @PathVariable long id,
            @RequestParam(name = "show", defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String as,
            SignedIn person,
            Model model) {
        AskForm tried = AskForm.typed(question, java.util.Map.of());
        FormErrors errors = tried.question().isEmpty() ? FormErrors.NONE : tried.errors();
        return page(id, filter, tried, as, errors, person, model);
    }

    @PostMapping(PATH + "/bring-in")
    String bringIn(@PathVariable long id, @RequestParam(defaultValue = "0") int save, SignedIn person, Model model) {
        return changed(id, edit.bringAnswersIn(person, id, save), "policy-answers-brought-in", person, model);
    }

    @PostMapping(PATH + "/general")
    String general(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "") String ask,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        AnswerEdit general = new AnswerEdit.General(ask.strip(), CaseForm.all(request.getParameterMap(), "speaks-to"));
        return changed(id, edit.answers(person, id, save, general), "policy-answer-kept", person, model);
    }

    private String changed(long id, Outcome outcome, String done, SignedIn person, Model model) {
        return outcome instanceof Outcome.Done
                ? "redirect:/policy/drafts/%d/answers?done=%s".formatted(id, done)
                : page(id, "", AskForm.EMPTY, "", Refused.because(outcome, "ask"), person, model);
    }

    private String page(
            long id, String filter, AskForm tried, String as, FormErrors errors, SignedIn person, Model model) {
        Draft draft =
                versions.draft(person, id).filter(one -> one.state().isOpen()).orElseThrow(NotFound::new);
        model.addAttribute("page", show.page(draft, edit.read(draft), filter, tried, as));
        model.addAttribute("errors", errors);
        return "guidance/drafts/answers";
    }
}

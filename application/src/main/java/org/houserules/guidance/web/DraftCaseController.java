package org.houserules.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.houserules.guidance.AnswersOfDraft;
import org.houserules.guidance.MayI;
import org.houserules.guidance.Topic;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance.Case;
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

/** Writing one case of an answer: when it holds, what it says, on which clauses it rests. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class DraftCaseController {
    private static final String PATH =
            "/policy/drafts/{id:\\d{1,18}}/answers/{topic}/{which:-1|\\d{1,3}}/{place:-1|\\d{1,3}}";

    private final FindVersion versions;
    private final EditDraft edit;
    private final AnswersOfDraft answers;
    private final MayI mayI;
    private final ShowCase show;

    DraftCaseController(FindVersion versions, EditDraft edit, AnswersOfDraft answers, MayI mayI, ShowCase show) {
        this.versions = versions;
        this.edit = edit;
        this.answers = answers;
        this.mayI = mayI;
        this.show = show;
    }

    /** Where in the draft. @param which answer, @param place of the case in it */
    private record At(Draft draft, Policy<?> policy, Topic topic, int which, int place) {
        String path() {
            return "/policy/drafts/%d/answers/%s/%d/%d".formatted(draft.id(), topic.key(), which, place);
        }
    }

    @GetMapping(PATH)
    String one(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @PathVariable int place,
            SignedIn person,
            Model model) {
        At at = at(person, id, topic, which, place);
        CaseForm form = place == AnswerEdit.NEW
                ? CaseForm.EMPTY
                : written(at).map(CaseForm::of).orElseThrow(NotFound::new);
        return page(at, at.draft().save(), form, FormErrors.NONE, model);
    }

    @PostMapping(PATH)
    String save(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @PathVariable int place,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        At at = at(person, id, topic, which, place);
        CaseForm form = CaseForm.typed(request.getParameterMap());
        if (!form.errors().isEmpty()) {
            return page(at, save, form, form.errors(), model);
        }
        Outcome outcome =
                edit.answers(person, id, save, new AnswerEdit.Write(at.topic().key(), which, place, form.words()));
        return outcome instanceof Outcome.Done
                ? "redirect:/policy/drafts/%d/answers/%s?done=policy-answer-kept"
                        .formatted(id, at.topic().key())
                : page(at, save, form, Refused.because(outcome, "says"), model);
    }

    private Optional<Case> written(At at) {
        List<AnswersOfDraft.Placed> there = answers.on(at.topic(), at.policy()).written();
        return there.stream()
                .skip(Math.max(at.which(), 0))
                .findFirst()
                .filter(answer -> at.which() >= 0)
                .flatMap(answer ->
                        answer.answer().cases().stream().skip(at.place()).findFirst());
    }

    private At at(SignedIn person, long id, String key, int which, int place) {
        Draft draft =
                versions.draft(person, id).filter(one -> one.state().isOpen()).orElseThrow(NotFound::new);
        Topic topic = mayI.topic(key).orElseThrow(NotFound::new);
        Policy<?> policy = edit.read(draft);
        boolean isThere = which == AnswerEdit.NEW
                ? place == AnswerEdit.NEW
                : which < answers.on(topic, policy).written().size();
        if (!isThere) {
            throw new NotFound();
        }
        return new At(draft, policy, topic, which, place);
    }

    private String page(At at, int save, CaseForm form, FormErrors errors, Model model) {
        boolean fresh = at.place() == AnswerEdit.NEW;
        model.addAttribute("page", show.page(at.draft().id(), at.topic(), at.path(), fresh, save, form, at.policy()));
        model.addAttribute("replies", AnswerWords.replies());
        model.addAttribute("errors", errors);
        return "guidance/drafts/case";
    }
}

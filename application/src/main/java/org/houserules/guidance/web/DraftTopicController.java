package org.houserules.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import org.houserules.guidance.MayI;
import org.houserules.guidance.Topic;
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

/** One topic in a draft: whom its answers speak to, the order of their cases, and what is taken out. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class DraftTopicController {
    private static final String TOPIC = "/policy/drafts/{id:\\d{1,18}}/answers/{topic}";
    private static final String ANSWER = TOPIC + "/{which:\\d{1,3}}";
    private static final String CASE = ANSWER + "/{place:\\d{1,3}}";

    private final FindVersion versions;
    private final EditDraft edit;
    private final MayI mayI;
    private final ShowTopic show;

    DraftTopicController(FindVersion versions, EditDraft edit, MayI mayI, ShowTopic show) {
        this.versions = versions;
        this.edit = edit;
        this.mayI = mayI;
        this.show = show;
    }

    @GetMapping(TOPIC)
    String topic(@PathVariable long id, @PathVariable String topic, SignedIn person, Model model) {
        return page(id, topic, FormErrors.NONE, person, model);
    }

    @PostMapping(ANSWER + "/whom")
    String whom(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        AnswerEdit whom =
                new AnswerEdit.Whom(known(topic).key(), which, CaseForm.all(request.getParameterMap(), "speaks-to"));
        return changed(id, topic, edit.answers(person, id, save, whom), "policy-answer-kept", person, model);
    }

    @PostMapping(ANSWER + "/confirm")
    String confirm(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @RequestParam(defaultValue = "0") int save,
            SignedIn person,
            Model model) {
        AnswerEdit confirm = new AnswerEdit.Confirm(known(topic).key(), which);
        return changed(id, topic, edit.answers(person, id, save, confirm), "policy-answer-confirmed", person, model);
    }

    @PostMapping(ANSWER + "/remove")
    String remove(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @RequestParam(defaultValue = "0") int save,
            SignedIn person,
            Model model) {
        AnswerEdit remove = new AnswerEdit.Remove(known(topic).key(), which);
        return changed(id, topic, edit.answers(person, id, save, remove), "policy-answer-removed", person, model);
    }

    @PostMapping(CASE + "/remove")
    String removeCase(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @PathVariable int place,
            @RequestParam(defaultValue = "0") int save,
            SignedIn person,
            Model model) {
        AnswerEdit remove = new AnswerEdit.RemoveCase(known(topic).key(), which, place);
        return changed(id, topic, edit.answers(person, id, save, remove), "policy-answer-removed", person, model);
    }

    @PostMapping(CASE + "/move")
    String moveCase(
            @PathVariable long id,
            @PathVariable String topic,
            @PathVariable int which,
            @PathVariable int place,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "up") String to,
            SignedIn person,
            Model model) {
        AnswerEdit move = new AnswerEdit.MoveCase(known(topic).key(), which, place, to.equals("down") ? 1 : -1);
        return changed(id, topic, edit.answers(person, id, save, move), "policy-answer-kept", person, model);
    }

    private String changed(long id, String topic, Outcome outcome, String done, SignedIn person, Model model) {
        return outcome instanceof Outcome.Done
                ? "redirect:/policy/drafts/%d/answers/%s?done=%s".formatted(id, topic, done)
                : page(id, topic, Refused.because(outcome, "answers"), person, model);
    }

    private Topic known(String key) {
        return mayI.topic(key).orElseThrow(NotFound::new);
    }

    private String page(long id, String key, FormErrors errors, SignedIn person, Model model) {
        Draft draft =
                versions.draft(person, id).filter(one -> one.state().isOpen()).orElseThrow(NotFound::new);
        model.addAttribute("page", show.page(draft, known(key), edit.read(draft)));
        model.addAttribute("errors", errors);
        return "guidance/drafts/topic";
    }
}

package org.houserules.policy.drafts.web;

import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.drafts.DiscussDraft;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.drafts.MoveDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft: its clauses, what was said of them, where it is on its way. */
@Controller
class DraftController {
    private static final String DRAFT = "redirect:/policy/drafts/%d?done=%s";

    private final FindVersion versions;
    private final ShowDraft show;
    private final MoveDraft move;
    private final DiscussDraft discuss;

    DraftController(FindVersion versions, ShowDraft show, MoveDraft move, DiscussDraft discuss) {
        this.versions = versions;
        this.show = show;
        this.move = move;
        this.discuss = discuss;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}")
    @Needs(Permission.SEE_POSTS)
    String one(@PathVariable long id, SignedIn person, Model model) {
        return page(id, person, "", "", FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/review")
    @Needs(Permission.ADOPT_POLICY)
    String review(@PathVariable long id, SignedIn person) {
        return done(id, move.sendToReview(person, id), "policy-draft-in-review");
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/take-back")
    @Needs(Permission.ADOPT_POLICY)
    String takeBack(@PathVariable long id, SignedIn person) {
        return done(id, move.takeBack(person, id), "policy-draft-taken-back");
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/drop")
    @Needs(Permission.ADOPT_POLICY)
    String drop(@PathVariable long id, SignedIn person) {
        return done(id, move.drop(person, id), "policy-draft-dropped");
    }

    private static String done(long id, boolean moved, String key) {
        return DRAFT.formatted(id, moved ? key : "policy-draft-not-moved");
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/comments")
    @Needs(Permission.SEE_POSTS)
    String say(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String words,
            SignedIn person,
            Model model) {
        String plain = words.replace("\r\n", "\n").replace("\0", "");
        Optional<String> problem = discuss.say(person, id, clause, plain);
        return problem.map(said -> page(id, person, clause, words, FormErrors.of("say-" + clause, said), model))
                .orElse(DRAFT.formatted(id, "policy-comment-kept") + (clause.isEmpty() ? "" : "#clause-" + clause));
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/comments/{comment:\\d{1,18}}")
    @Needs(Permission.ADOPT_POLICY)
    String settle(
            @PathVariable long id,
            @PathVariable long comment,
            @RequestParam(defaultValue = "") String answer,
            SignedIn person) {
        String plain = answer.replace("\r\n", "\n").replace("\0", "");
        return DRAFT.formatted(
                id,
                discuss.settle(person, id, comment, plain) ? "policy-comment-settled" : "policy-comment-was-settled");
    }

    private String page(long id, SignedIn person, String clause, String words, FormErrors errors, Model model) {
        Draft draft = versions.draft(person, id).orElseThrow(NotFound::new);
        model.addAttribute("draft", show.page(person, draft));
        model.addAttribute("clause", clause);
        model.addAttribute("words", words);
        model.addAttribute("errors", errors);
        return "policy/drafts/one";
    }
}

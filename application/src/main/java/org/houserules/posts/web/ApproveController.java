package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.ApprovePost;
import org.houserules.posts.Deciding;
import org.houserules.posts.LookAgain;
import org.houserules.posts.PostState;
import org.houserules.posts.Posts;
import org.houserules.posts.RefusePost;
import org.houserules.posts.ReturnPost;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deciding on a post, for whoever's turn it is: approve exactly this, return, refuse. */
@Controller
class ApproveController {
    private static final int LONGEST = 2000;

    private final ShowApprove pages;
    private final ApprovePost approving;
    private final ReturnPost returning;
    private final RefusePost refusing;
    private final LookAgain again;
    private final Posts posts;
    private final TransactionTemplate reading;

    ApproveController(
            ShowApprove pages,
            ApprovePost approving,
            ReturnPost returning,
            RefusePost refusing,
            LookAgain again,
            Posts posts,
            TransactionTemplate reading) {
        this.pages = pages;
        this.approving = approving;
        this.returning = returning;
        this.refusing = refusing;
        this.again = again;
        this.posts = posts;
        this.reading = reading;
    }

    @GetMapping("/posts/{id}/approve")
    @Needs(Permission.SEE_POSTS)
    String approve(@PathVariable long id, SignedIn approver, Model model) {
        again.atWaiting(approver, id);
        return show(id, approver, "", Optional.empty(), FormErrors.NONE, model);
    }

    @PostMapping("/posts/{id}/approve")
    @Needs(Permission.SEE_POSTS)
    String decide(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") List<String> confirmed,
            @RequestParam(defaultValue = "") String act,
            SignedIn approver,
            Model model) {
        again.atWaiting(approver, id);
        Deciding.Seen seen = new Deciding.Seen(id, version, digest);
        String words = new Typed(java.util.Map.of("reason", new String[] {reason})).text("reason");
        String bounded = words.substring(0, Math.min(LONGEST, words.length()));
        Deciding.Result result = switch (act) {
            case "approve" -> approving.approve(approver, seen, Set.copyOf(confirmed));
            case "return" -> returning.returns(approver, seen, bounded);
            case "refuse" -> refusing.refuse(approver, seen, bounded);
            default -> new Deciding.NotYet("Choose what you decide.");
        };
        return answer(id, result, act, approver, bounded, model);
    }

    private String answer(long id, Deciding.Result result, String act, SignedIn approver, String reason, Model model) {
        return switch (result) {
            case Deciding.Done done -> "redirect:/posts/" + id + "?done=" + done(done.state());
            case Deciding.Decided decided -> decided(id, decided, approver, model);
            case Deciding.Changed changed ->
                show(
                        id,
                        approver,
                        reason,
                        Optional.of(
                                "The post has changed since you loaded this page. Nothing was decided. Look at it again."),
                        FormErrors.NONE,
                        model);
            case Deciding.NotYet notYet ->
                show(
                        id,
                        approver,
                        reason,
                        Optional.empty(),
                        FormErrors.of(act.equals("approve") ? "verdict-head" : "reason", notYet.why()),
                        model);
        };
    }

    private static String done(PostState state) {
        return switch (state) {
            case APPROVED -> "post-approved";
            case RETURNED -> "post-returned";
            case REFUSED -> "post-refused";
            case DRAFT, WAITING, PUBLISHED, TAKEN_DOWN, WITHDRAWN -> "post-signed";
        };
    }

    private String decided(long id, Deciding.Decided decided, SignedIn approver, Model model) {
        refuseStrangers(id, approver);
        model.addAttribute("post", id);
        model.addAttribute("told", decided.who());
        return "posts/decided";
    }

    private String show(
            long id, SignedIn approver, String reason, Optional<String> told, FormErrors errors, Model model) {
        Optional<ApprovePage> page = pages.page(id, approver, reason, told);
        if (page.isEmpty()) {
            refuseStrangers(id, approver);
            return "redirect:/posts/" + id;
        }
        model.addAttribute("page", page.get());
        model.addAttribute("errors", errors);
        return "posts/approve";
    }

    private void refuseStrangers(long id, SignedIn reader) {
        Boolean mayRead = reading.execute(status ->
                posts.find(id).filter(post -> Readers.maySee(reader, post)).isPresent());
        if (!Boolean.TRUE.equals(mayRead)) {
            throw new NotFound();
        }
    }
}

package org.houserules.posts.web;

import java.util.Optional;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.CorrectPost;
import org.houserules.posts.WithdrawPost;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One post: how it looks, how far it has come, and what its author may do with it. */
@Controller
class PostController {
    private final ShowPost pages;
    private final WithdrawPost withdrawing;
    private final CorrectPost correcting;

    PostController(ShowPost pages, WithdrawPost withdrawing, CorrectPost correcting) {
        this.pages = pages;
        this.withdrawing = withdrawing;
        this.correcting = correcting;
    }

    @GetMapping("/posts/{id}")
    @Needs(Permission.SEE_POSTS)
    String post(@PathVariable long id, @RequestParam Optional<Integer> version, SignedIn reader, Model model) {
        model.addAttribute("page", pages.page(id, reader, version));
        return "posts/post";
    }

    @PostMapping("/posts/{id}/withdraw")
    @Needs(Permission.WRITE_POSTS)
    String withdraw(@PathVariable long id, SignedIn author) {
        return "redirect:/posts/" + id + "?done="
                + (withdrawing.withdraw(author, id) ? "post-withdrawn" : "post-not-withdrawn");
    }

    @PostMapping("/posts/{id}/correct")
    @Needs(Permission.WRITE_POSTS)
    String correct(@PathVariable long id, SignedIn author) {
        return correcting.correct(author, id)
                ? "redirect:/posts/" + id + "/edit"
                : "redirect:/posts/" + id + "?done=post-not-corrected";
    }
}

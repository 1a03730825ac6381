package org.houserules.posts.publishing;

import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a post down: one press, then the page that shows how far it has come and the proof. */
@Controller
class TakeDownController {
    private final TakeDownPost takeDown;
    private final TakeDownPages pages;

    TakeDownController(TakeDownPost takeDown, TakeDownPages pages) {
        this.takeDown = takeDown;
        this.pages = pages;
    }

    @PostMapping("/posts/{id}/take-down")
    @Needs(Permission.TAKE_DOWN_POSTS)
    String takeDown(@PathVariable long id, SignedIn person) {
        return takeDown.takeDown(person, id)
                ? "redirect:/posts/" + id + "/take-down"
                : "redirect:/posts/" + id + "?done=nothing-is-out";
    }

    /** Asked for by the page itself it is only the part that changes. */
    @GetMapping("/posts/{id}/take-down")
    @Needs(Permission.SEE_POSTS)
    String progress(
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            SignedIn person,
            Model model) {
        model.addAttribute("view", pages.of(id, person));
        return part ? "posts/publishing/progress" : "posts/publishing/take-down";
    }

    @PostMapping("/posts/{id}/take-down/reason")
    @Needs(Permission.TAKE_DOWN_POSTS)
    String reason(@PathVariable long id, @RequestParam String reason, SignedIn person) {
        takeDown.explain(person, id, reason);
        return "redirect:/posts/" + id + "/take-down?done=reason-kept";
    }
}

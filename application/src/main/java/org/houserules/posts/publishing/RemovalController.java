package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a post down by hand, where we cannot or do not get there. */
@Controller
class RemovalController {
    private static final int LONGEST = 1000;

    private final RemovalPages pages;
    private final ActByHand act;
    private final Clock clock;

    RemovalController(RemovalPages pages, ActByHand act, Clock clock) {
        this.pages = pages;
        this.act = act;
        this.clock = clock;
    }

    @GetMapping("/posts/removals/{id}")
    @Needs(Permission.TAKE_DOWN_POSTS)
    String page(@PathVariable long id, Model model) {
        return page(id, "", TypedMoment.of(clock.instant()), FormErrors.NONE, model);
    }

    private String page(long id, String seen, String at, FormErrors errors, Model model) {
        model.addAttribute("view", pages.of(id));
        model.addAttribute("seen", seen);
        model.addAttribute("at", at);
        model.addAttribute("errors", errors);
        return "posts/publishing/removal";
    }

    @PostMapping("/posts/removals/{id}")
    @Needs(Permission.TAKE_DOWN_POSTS)
    String takenDown(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String at,
            SignedIn person,
            Model model) {
        Optional<Instant> when = TypedMoment.read(at).filter(past -> !past.isAfter(clock.instant()));
        List<FieldError> wrong = new ArrayList<>();
        if (seen.isBlank() || seen.length() > LONGEST) {
            wrong.add(new FieldError("seen", "Say in a few words what you saw when you opened the address again."));
        }
        if (when.isEmpty()) {
            wrong.add(new FieldError(
                    "at", "Enter the day and time at which you took it down. It cannot be later than now."));
        }
        if (!wrong.isEmpty()) {
            return page(id, seen, at, new FormErrors(wrong), model);
        }
        act.takenDown(person, id, when.orElseThrow(), seen.strip());
        return "redirect:/posts/removals/" + id + "?done=taken-down-by-hand";
    }
}

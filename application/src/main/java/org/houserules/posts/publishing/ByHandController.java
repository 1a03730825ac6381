package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAddress;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting a post out by hand, and what is to be done about one that did not go out. */
@Controller
class ByHandController {
    private final ByHandPages pages;
    private final ActByHand act;
    private final Clock clock;

    ByHandController(ByHandPages pages, ActByHand act, Clock clock) {
        this.pages = pages;
        this.act = act;
        this.clock = clock;
    }

    @GetMapping("/posts/by-hand/{id}")
    @Needs(Permission.SEE_POSTS)
    String page(@PathVariable long id, SignedIn person, Model model) {
        return page(id, person, "", TypedMoment.of(clock.instant()), FormErrors.NONE, model);
    }

    private String page(long id, SignedIn person, String address, String at, FormErrors errors, Model model) {
        model.addAttribute("view", pages.of(person, id));
        model.addAttribute("address", address);
        model.addAttribute("at", at);
        model.addAttribute("errors", errors);
        return "posts/publishing/by-hand";
    }

    @PostMapping("/posts/by-hand/{id}")
    @Needs(Permission.SEE_POSTS)
    String putOut(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String at,
            SignedIn person,
            Model model) {
        Optional<Instant> when = TypedMoment.read(at).filter(past -> !past.isAfter(clock.instant()));
        List<FieldError> wrong = new ArrayList<>();
        OfficialAddress.againstPost(pages.platform(person, id), address.strip())
                .ifPresent(fault -> wrong.add(new FieldError("address", fault)));
        if (when.isEmpty()) {
            wrong.add(new FieldError(
                    "at", "Enter the day and time at which you put it out. It cannot be later than now."));
        }
        if (!wrong.isEmpty()) {
            return page(id, person, address, at, new FormErrors(wrong), model);
        }
        boolean done = act.putOut(person, id, address.strip(), when.orElseThrow());
        return "redirect:/posts/by-hand/" + id + "?done=" + (done ? "put-out" : "not-to-be-put-out");
    }

    @GetMapping("/posts/by-hand/{id}/pictures/{number}")
    @Needs(Permission.SEE_POSTS)
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable int number, SignedIn person) {
        ByHandPages.Picture picture = pages.picture(person, id, number);
        String ending = picture.mediaType().equals("image/png") ? ".png" : ".jpg";
        return ResponseEntity.ok()
                .header("Content-Type", picture.mediaType())
                .header("Content-Disposition", "attachment; filename=\"picture-" + number + ending + "\"")
                .header("Cache-Control", "no-store")
                .body(picture.bytes());
    }

    @PostMapping("/posts/by-hand/{id}/again")
    @Needs(Permission.SEE_POSTS)
    String again(@PathVariable long id, SignedIn person) {
        act.tryAgain(person, id);
        return "redirect:/posts/by-hand/" + id + "?done=tried-again";
    }

    @PostMapping("/posts/by-hand/{id}/seen-to")
    @Needs(Permission.SEE_POSTS)
    String seenTo(@PathVariable long id, SignedIn person) {
        act.seenTo(person, id);
        return "redirect:/work?done=seen-to";
    }
}

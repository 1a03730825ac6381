package org.houserules.posts.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.pages.SafeCsv;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.Authors;
import org.houserules.posts.WatchPictures;
import org.houserules.posts.WatchedPictures;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pictures that were refused or came down, and are known again when they come back. */
@Controller
@Needs(Permission.SEE_WATCHED_PICTURES)
class WatchedController {
    private static final int ON_A_PAGE = 50;
    private static final int IN_A_FILE = 20_000;

    private final WatchedPictures watched;
    private final WatchPictures watching;
    private final Authors people;
    private final TransactionTemplate reading;

    WatchedController(WatchedPictures watched, WatchPictures watching, Authors people, TransactionTemplate reading) {
        this.watched = watched;
        this.watching = watching;
        this.people = people;
        this.reading = reading;
    }

    @GetMapping("/posts/watched-pictures")
    @Needs(Permission.SEE_WATCHED_PICTURES)
    String list(@RequestParam(defaultValue = "0") long before, SignedIn reader, Model model) {
        List<WatchedRow> rows = rows(reader, before > 0 ? before : Long.MAX_VALUE, ON_A_PAGE + 1);
        boolean more = rows.size() > ON_A_PAGE;
        List<WatchedRow> here = rows.subList(0, Math.min(ON_A_PAGE, rows.size()));
        model.addAttribute("rows", here);
        model.addAttribute("next", more ? Optional.of(here.getLast().id()) : Optional.<Long>empty());
        return "posts/watched";
    }

    @GetMapping("/posts/watched-pictures.csv")
    @Needs(Permission.SEE_WATCHED_PICTURES)
    ResponseEntity<byte[]> csv(SignedIn reader) {
        List<List<String>> rows = rows(reader, Long.MAX_VALUE, IN_A_FILE).stream()
                .map(row -> List.of("Post " + row.post(), row.why(), row.since(), row.who(), row.off()))
                .toList();
        String csv = SafeCsv.of(List.of("Post", "Why", "Since", "By", "Off the list"), rows);
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"watched-pictures.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/posts/watched-pictures/{id}")
    @Needs(Permission.SEE_WATCHED_PICTURES)
    String one(@PathVariable long id, SignedIn reader, Model model) {
        return one(id, reader, "", FormErrors.NONE, model);
    }

    @PostMapping("/posts/watched-pictures/{id}")
    @Needs(Permission.SEE_WATCHED_PICTURES)
    String takeOff(
            @PathVariable long id, @RequestParam(defaultValue = "") String reason, SignedIn person, Model model) {
        Optional<String> lacking = watching.takeOff(person, id, reason);
        return lacking.map(why -> one(id, person, reason, FormErrors.of("reason", why), model))
                .orElse("redirect:/posts/watched-pictures?done=picture-unwatched");
    }

    private String one(long id, SignedIn reader, String reason, FormErrors errors, Model model) {
        WatchedRow row = Optional.ofNullable(reading.execute(status -> watched.find(id)
                        .filter(entry -> entry.owner() == reader.owner().id())
                        .map(entry -> WatchedRow.of(entry, this::name))
                        .orElseThrow(NotFound::new)))
                .orElseThrow(NotFound::new);
        model.addAttribute("row", row);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "posts/watched-one";
    }

    private List<WatchedRow> rows(SignedIn reader, long before, int most) {
        return Optional.ofNullable(reading.execute(
                        status -> watched.list(reader.owner().id(), before, most).stream()
                                .map(entry -> WatchedRow.of(entry, this::name))
                                .toList()))
                .orElse(List.of());
    }

    private String name(long person) {
        return people.of(person).map(Authors.Signature::name).orElse("Somebody who has left");
    }
}

package org.houserules.posts.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.pages.SafeCsv;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All take-downs, open and proved. */
@Controller
@Needs(Permission.SEE_POSTS)
class TakeDownsController {
    private static final int ON_A_PAGE = 50;
    private static final int IN_A_FILE = 20_000;

    private final TakeDownPages pages;

    TakeDownsController(TakeDownPages pages) {
        this.pages = pages;
    }

    @GetMapping("/posts/take-downs")
    @Needs(Permission.SEE_POSTS)
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") long before,
            SignedIn reader,
            Model model) {
        List<TakeDownRow> rows = pages.list(asked(show, why, before, ON_A_PAGE + 1));
        boolean more = rows.size() > ON_A_PAGE;
        List<TakeDownRow> here = rows.subList(0, Math.min(ON_A_PAGE, rows.size()));
        model.addAttribute("rows", here);
        model.addAttribute("show", show);
        model.addAttribute("why", why);
        model.addAttribute("watched", reader.may(Permission.SEE_WATCHED_PICTURES));
        model.addAttribute("next", more ? Optional.of(here.getLast().id()) : Optional.<Long>empty());
        return "posts/publishing/take-downs";
    }

    @GetMapping("/posts/take-downs.csv")
    @Needs(Permission.SEE_POSTS)
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String why) {
        List<List<String>> rows = pages.list(asked(show, why, 0, IN_A_FILE)).stream()
                .map(row ->
                        List.of("Post " + row.post(), row.why(), row.asked(), row.who(), row.proved(), row.reason()))
                .toList();
        String csv = SafeCsv.of(List.of("Post", "Why", "Asked for", "By", "Proved", "Reason given"), rows);
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"take-downs.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static TakeDowns.Asked asked(String show, String why, long before, int most) {
        Optional<Boolean> proved = switch (show) {
            case "open" -> Optional.of(false);
            case "proved" -> Optional.of(true);
            default -> Optional.empty();
        };
        Optional<TakeDown.Why> kind = Stream.of(TakeDown.Why.values())
                .filter(one -> one.name().equals(why))
                .findFirst();
        return new TakeDowns.Asked(proved, kind, before > 0 ? before : Long.MAX_VALUE, most);
    }
}

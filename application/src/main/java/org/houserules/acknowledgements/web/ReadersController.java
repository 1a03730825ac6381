package org.houserules.acknowledgements.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.houserules.acknowledgements.ReadList;
import org.houserules.acknowledgements.ReadList.Page;
import org.houserules.pages.SafeCsv;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The evidence: who has read the policy, who has not, and by when they have to. */
@Controller
@Needs(Permission.SEE_READERS)
class ReadersController {
    private static final int ALL = 20_000;

    private final ReadList list;

    ReadersController(ReadList list) {
        this.list = list;
    }

    @ModelAttribute("filter")
    static ReadersFilter filter(
            @RequestParam(defaultValue = "") String asking,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page) {
        return new ReadersFilter(asking, state, kind, team, q, page);
    }

    @GetMapping("/policy/readers")
    String list(@ModelAttribute("filter") ReadersFilter filter, SignedIn person, Model model) {
        Optional<Page> page = list.page(person.owner().id(), filter.onePage());
        if (page.isEmpty() && !filter.asking().isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("found", page.map(found -> ReadersPage.of(found, filter)));
        model.addAttribute("enters", person.may(Permission.ENTER_PAPERS));
        model.addAttribute("settles", person.may(Permission.ADOPT_POLICY));
        return "acknowledgements/readers";
    }

    @GetMapping("/policy/readers/print")
    String print(@ModelAttribute("filter") ReadersFilter filter, SignedIn person, Model model) {
        Page page = all(filter, person);
        model.addAttribute("found", ReadersPage.of(page, filter));
        model.addAttribute("school", person.owner().name());
        model.addAttribute("today", list.today());
        return "acknowledgements/readers-print";
    }

    @GetMapping("/policy/readers.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("filter") ReadersFilter filter, SignedIn person) {
        List<List<String>> rows = ReadersPage.of(all(filter, person), filter).cells();
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"who-has-read-the-policy.csv\"")
                .body(SafeCsv.of(ReadersPage.HEAD, rows).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/policy/readers.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("filter") ReadersFilter filter, SignedIn person) {
        ReadersPage found = ReadersPage.of(all(filter, person), filter);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"who-has-read-the-policy.pdf\"")
                .header("Cache-Control", "no-store")
                .body(ReadersPdf.of(found, person.owner().name(), list.today()));
    }

    private Page all(ReadersFilter filter, SignedIn person) {
        return list.page(person.owner().id(), filter.all(ALL)).orElseThrow(NotFound::new);
    }
}

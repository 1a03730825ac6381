package org.houserules.authorisations.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.authorisations.Entry;
import org.houserules.authorisations.Givers;
import org.houserules.authorisations.Register;
import org.houserules.authorisations.Register.Part;
import org.houserules.pages.SafeCsv;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of permissions to post: the list, one of them, and its letter. */
@Controller
@Needs(Permission.SEE_PEOPLE)
class AuthorisationsController {
    private static final int PAGE = 50;
    private static final int EVERYTHING = 100_000;

    private final Register register;
    private final Givers givers;
    private final Clock clock;

    AuthorisationsController(Register register, Givers givers, Clock clock) {
        this.register = register;
        this.givers = givers;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry authorisationsEntry() {
        return new NavigationEntry(65, "Authorisations", "/authorisations", Permission.SEE_PEOPLE);
    }

    @GetMapping("/authorisations")
    String list(
            @RequestParam(defaultValue = "current") String show,
            @RequestParam(defaultValue = "0") long after,
            SignedIn person,
            Model model) {
        long owner = person.owner().id();
        List<EntryView> entries = rows(owner, part(show), after, PAGE + 1);
        model.addAttribute("entries", entries.stream().limit(PAGE).toList());
        model.addAttribute(
                "next",
                entries.size() > PAGE ? Optional.of(entries.get(PAGE - 1).id()) : Optional.<Long>empty());
        model.addAttribute("show", show);
        model.addAttribute("gives", givers.includes(person));
        model.addAttribute("givers", givers.of(owner));
        return "authorisations/list";
    }

    @GetMapping("/authorisations.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "current") String show, SignedIn person) {
        List<List<String>> rows = rows(person.owner().id(), part(show), 0, EVERYTHING).stream()
                .map(EntryView::cells)
                .toList();
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"authorisations.csv\"")
                .body(SafeCsv.of(EntryView.head(), rows).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/authorisations/{id}")
    String one(@PathVariable long id, SignedIn person, Model model) {
        Entry entry = find(person, id);
        LocalDate today = LocalDate.now(clock);
        List<EntryView> history = register.of(person.owner().id(), entry.what().person()).stream()
                .map(other -> EntryView.of(other, today))
                .toList();
        model.addAttribute("entry", EntryView.of(entry, today));
        model.addAttribute("history", history);
        model.addAttribute("gives", givers.includes(person));
        return "authorisations/one";
    }

    @GetMapping("/authorisations/{id}/letter")
    String letter(@PathVariable long id, SignedIn person, Model model) {
        Entry entry = find(person, id);
        model.addAttribute("entry", EntryView.of(entry, LocalDate.now(clock)));
        model.addAttribute("cited", entry.cited());
        model.addAttribute("school", person.owner().name());
        model.addAttribute("clauses", givers.clauses(person.owner().id()));
        return "authorisations/letter";
    }

    private Entry find(SignedIn person, long id) {
        return register.find(person.owner().id(), id).orElseThrow(NotFound::new);
    }

    private List<EntryView> rows(long owner, Part part, long after, int most) {
        LocalDate today = LocalDate.now(clock);
        Optional<Long> key = after > 0 ? Optional.of(after) : Optional.empty();
        return register.list(owner, part, today, key, most).stream()
                .map(entry -> EntryView.of(entry, today))
                .toList();
    }

    private static Part part(String show) {
        return Stream.of(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(show))
                .findFirst()
                .orElse(Part.CURRENT);
    }
}

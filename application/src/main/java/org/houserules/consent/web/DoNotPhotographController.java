package org.houserules.consent.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.ListDoNotPhotograph;
import org.houserules.consent.ListDoNotPhotograph.Answer;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.RollInForce;
import org.houserules.consent.SearchRoll;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list to take along to an event: who must not be photographed, without a word on why. */
@Controller
@Needs(Permission.SEE_CONSENTS)
class DoNotPhotographController {
    private final ListDoNotPhotograph list;
    private final SearchRoll search;
    private final RollInForce roll;
    private final Clock clock;

    DoNotPhotographController(ListDoNotPhotograph list, SearchRoll search, RollInForce roll, Clock clock) {
        this.list = list;
        this.search = search;
        this.roll = roll;
        this.clock = clock;
    }

    @GetMapping("/consent/do-not-photograph")
    String page(@RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        return show(fields, person, model);
    }

    /** The same with pasted names, which do not belong into an address. */
    @PostMapping("/consent/do-not-photograph")
    String pasted(@RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        return show(fields, person, model);
    }

    @PostMapping("/consent/do-not-photograph.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> fields, SignedIn person) {
        EventForm form = EventForm.of(fields, LocalDate.now(clock));
        Pasted pasted =
                Pasted.of(form.names(), line -> search.find(person.owner().id(), line));
        Csv csv = new Csv().row(List.of("Class", "Name", "Id", "Do not " + form.verb()));
        ask(form, pasted, person)
                .pupils()
                .forEach(pupil -> csv.row(
                        List.of(pupil.group(), name(pupil), pupil.pupil().id(), "yes")));
        pasted.unclear().forEach(line -> csv.row(List.of("", line, "", "not found on the roll: yes")));
        return csv.as("do-not-" + form.verb() + ".csv");
    }

    private String show(MultiValueMap<String, String> fields, SignedIn person, Model model) {
        LocalDate today = LocalDate.now(clock);
        EventForm form = EventForm.of(fields, today);
        Pasted pasted =
                Pasted.of(form.names(), line -> search.find(person.owner().id(), line));
        List<PupilOnRecord> pupils = roll.pupils(person.owner().id());
        model.addAttribute("form", form);
        model.addAttribute("answer", ask(form, pasted, person));
        model.addAttribute("unclear", pasted.unclear());
        model.addAttribute("forms", known(pupils.stream().map(pupil -> pupil.form())));
        model.addAttribute("years", known(pupils.stream().map(pupil -> pupil.year())));
        model.addAttribute("printed", "Printed by " + person.name() + " on " + Said.longDay(today));
        return "consent/do-not-photograph";
    }

    private Answer ask(EventForm form, Pasted pasted, SignedIn person) {
        return list.ask(person.owner().id(), LocalDate.now(clock), form.question(pasted.keys()));
    }

    static String name(PupilOnRecord pupil) {
        return pupil.pupil().preferredName().orElse(pupil.pupil().givenName()) + " "
                + pupil.pupil().familyName();
    }

    private static List<String> known(Stream<Optional<String>> words) {
        return words.flatMap(Optional::stream).distinct().sorted().toList();
    }
}

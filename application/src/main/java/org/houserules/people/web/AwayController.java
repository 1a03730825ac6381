package org.houserules.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.ChainOutlook;
import org.houserules.people.Gap;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.NoteAbsence;
import org.houserules.people.Permission;
import org.houserules.people.ReadRegister;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's away dates: their own page, and that of who may change people. */
@Controller
class AwayController {
    private final ReadRegister register;
    private final NoteAbsence noteAbsence;
    private final ChainOutlook outlook;

    AwayController(ReadRegister register, NoteAbsence noteAbsence, ChainOutlook outlook) {
        this.register = register;
        this.noteAbsence = noteAbsence;
        this.outlook = outlook;
    }

    @GetMapping("/people/{id:\\d{1,18}}/away")
    @Needs(Permission.SEE_POSTS)
    String away(@PathVariable long id, SignedIn by, Model model) {
        return page(by, id, Filled.NOTHING, FormErrors.NONE, model);
    }

    @PostMapping("/people/{id:\\d{1,18}}/away")
    @Needs(Permission.SEE_POSTS)
    String add(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn by, Model model) {
        register.person(id);
        Typed typed = new Typed(fields);
        LocalDate from = typed.requiredDay("from", "Give the first day away.");
        LocalDate until = typed.requiredDay("until", "Give the last day away; the same as the first for one day.");
        FormErrors wrong = typed.isFine() ? noteAbsence.add(by, id, from, until) : typed.errors();
        return wrong.isEmpty() ? saved(id) : page(by, id, new Filled(fields), wrong, model);
    }

    @PostMapping("/people/{id:\\d{1,18}}/away/{absence:\\d{1,18}}")
    @Needs(Permission.SEE_POSTS)
    String change(
            @PathVariable long id,
            @PathVariable long absence,
            @RequestParam Map<String, String> fields,
            SignedIn by,
            Model model) {
        Typed typed = new Typed(fields);
        LocalDate from = typed.requiredDay("from-" + absence, "Give the first day away.");
        LocalDate until = typed.requiredDay("until-" + absence, "Give the last day away.");
        FormErrors wrong = typed.isFine() ? noteAbsence.change(by, id, absence, from, until) : typed.errors();
        return wrong.isEmpty() ? saved(id) : page(by, id, new Filled(fields), at(wrong, absence), model);
    }

    @PostMapping("/people/{id:\\d{1,18}}/away/{absence:\\d{1,18}}/remove")
    @Needs(Permission.SEE_POSTS)
    String remove(@PathVariable long id, @PathVariable long absence, SignedIn by) {
        noteAbsence.remove(by, id, absence);
        return "redirect:/people/" + id + "/away?done=away-removed";
    }

    /** The errors of one row of the list, beside the fields of that row. */
    private static FormErrors at(FormErrors wrong, long absence) {
        return new FormErrors(wrong.all().stream()
                .map(error -> error.field().contains("-")
                        ? error
                        : new org.houserules.pages.FieldError(error.field() + "-" + absence, error.message()))
                .toList());
    }

    private static String saved(long id) {
        return "redirect:/people/" + id + "/away?done=away-saved";
    }

    private String page(SignedIn by, long id, Filled typed, FormErrors errors, Model model) {
        boolean self = by.person() == id;
        if (!self && !by.may(Permission.CHANGE_PEOPLE)) {
            throw new NotFound();
        }
        model.addAttribute("sheet", register.sheet(by.owner().id(), id));
        model.addAttribute("self", self);
        model.addAttribute("place", by.owner().name());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("gaps", gapsBy(by.owner().id(), id));
        return "people/away";
    }

    /** Days on which nobody can sign because this person is away. */
    private List<String> gapsBy(long owner, long id) {
        return outlook.gaps(owner).stream()
                .filter(gap -> gap.away().stream().map(Gap.Who::id).anyMatch(away -> away == id))
                .map(outlook::sentence)
                .distinct()
                .toList();
    }
}

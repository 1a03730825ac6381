package org.houserules.consent.web;

import java.time.Clock;
import org.houserules.consent.OfficeEntry;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.ShowPupil;
import org.houserules.consent.TellOffice;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the office is told, by a parent on the telephone or otherwise, entered in a minute. */
@Controller
@Needs(Permission.CHANGE_CONSENTS)
class TellOfficeController {
    private final TellOffice tellOffice;
    private final ShowPupil showPupil;
    private final Clock clock;

    TellOfficeController(TellOffice tellOffice, ShowPupil showPupil, Clock clock) {
        this.tellOffice = tellOffice;
        this.showPupil = showPupil;
        this.clock = clock;
    }

    @GetMapping("/consent/pupils/{key}/tell")
    String form(
            @PathVariable long key,
            @RequestParam(defaultValue = "WITHDRAWAL") String act,
            SignedIn person,
            Model model) {
        return form(showPupil.show(key, person).pupil(), TellForm.fresh(act, clock), FormErrors.NONE, model);
    }

    @PostMapping("/consent/pupils/{key}/tell")
    String tell(
            @PathVariable long key, @RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        TellForm form = TellForm.of(fields);
        FormErrors errors = form.errors(clock, false);
        if (!errors.isEmpty()) {
            return form(showPupil.show(key, person).pupil(), form, errors, model);
        }
        tellOffice.tell(form.telling(key), person);
        return "redirect:/consent/pupils/" + key + "/told?done=consent-told";
    }

    @GetMapping("/consent/pupils/{key}/told")
    String told(@PathVariable long key, SignedIn person, Model model) {
        model.addAttribute("shown", showPupil.show(key, person));
        return "consent/told";
    }

    @GetMapping("/consent/pupils/{key}/undo/{entry}")
    String undoForm(@PathVariable long key, @PathVariable long entry, SignedIn person, Model model) {
        return undoForm(key, entry, TellForm.fresh("UNDOING", clock), FormErrors.NONE, person, model);
    }

    @PostMapping("/consent/pupils/{key}/undo/{entry}")
    String undo(
            @PathVariable long key,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Model model) {
        TellForm form = TellForm.of(fields);
        FormErrors errors = form.errors(clock, true);
        if (!errors.isEmpty()) {
            return undoForm(key, entry, form, errors, person, model);
        }
        tellOffice.undo(entry, form.telling(key), person);
        return "redirect:/consent/pupils/" + key + "?done=consent-undone";
    }

    private String form(PupilOnRecord pupil, TellForm form, FormErrors errors, Model model) {
        model.addAttribute("pupil", pupil);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "consent/tell";
    }

    private String undoForm(long key, long entry, TellForm form, FormErrors errors, SignedIn person, Model model) {
        ShowPupil.Shown shown = showPupil.show(key, person);
        OfficeEntry taken = shown.entries().stream()
                .filter(known -> known.id() == entry && TellOffice.mayUndo(known, person))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("entry", taken);
        model.addAttribute("pupil", shown.pupil());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "consent/undo";
    }
}

package org.houserules.consent.web;

import java.util.List;
import org.houserules.consent.importing.ImportJobs;
import org.houserules.consent.importing.ImportList;
import org.houserules.consent.importing.Preview;
import org.houserules.consent.importing.RowNote;
import org.houserules.consent.importing.Upload;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.Unusable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The third and fourth step of an import: what it would change, and the import itself. */
@Controller
@Needs(Permission.IMPORT_ROLL)
class PreviewController {
    private static final int SHOWN = 200;

    private final ImportList importList;
    private final ImportJobs jobs;

    PreviewController(ImportList importList, ImportJobs jobs) {
        this.importList = importList;
        this.jobs = jobs;
    }

    @GetMapping("/consent/import/{id}")
    String preview(@PathVariable long id, @RequestParam(defaultValue = "") String show, SignedIn person, Model model)
            throws Unusable {
        if (importList.find(person.owner().id(), id).state() != Upload.State.UPLOADED) {
            return "redirect:/consent/import/" + id + "/progress";
        }
        return preview(id, show, FormErrors.NONE, person, model);
    }

    @GetMapping("/consent/import/{id}/report.csv")
    ResponseEntity<byte[]> report(@PathVariable long id, SignedIn person) throws Unusable {
        Csv csv = new Csv().row(List.of("Line", "Pupil", "Kind", "What", "How to mend it"));
        importList
                .preview(id, person)
                .notes()
                .forEach(note -> csv.row(List.of(
                        String.valueOf(note.line()), note.pupil(), note.level().label(), note.what(), note.mend())));
        return csv.as("import-report.csv");
    }

    @PostMapping("/consent/import/{id}")
    String commit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String leavers,
            SignedIn person,
            Model model)
            throws Unusable {
        if (importList.find(person.owner().id(), id).state() != Upload.State.UPLOADED) {
            return "redirect:/consent/import/" + id + "/progress?done=import-once";
        }
        Preview preview = importList.preview(id, person);
        String number = String.valueOf(preview.leavers().size());
        if (preview.shrinks() && !leavers.strip().equals(number)) {
            String mend = "Type " + number + " to confirm that these pupils have left, or export the whole roll again.";
            return preview(id, "", FormErrors.of("leavers", mend), person, model);
        }
        if (!importList.begin(id, seen, person)) {
            return "redirect:/consent/import/" + id + "?done=import-changed";
        }
        jobs.start(id, person);
        return "redirect:/consent/import/" + id + "/progress";
    }

    private String preview(long id, String show, FormErrors errors, SignedIn person, Model model) throws Unusable {
        Preview preview = importList.preview(id, person);
        List<RowNote> notes = preview.notes().stream()
                .filter(note -> show.isEmpty() || note.level().name().equals(show))
                .toList();
        model.addAttribute("upload", importList.find(person.owner().id(), id));
        model.addAttribute("preview", preview);
        model.addAttribute("notes", notes.stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, notes.size() - SHOWN));
        model.addAttribute("show", show);
        model.addAttribute("errors", errors);
        return "consent/preview";
    }
}

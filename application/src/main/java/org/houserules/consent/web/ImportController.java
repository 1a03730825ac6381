package org.houserules.consent.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.importing.ImportList;
import org.houserules.consent.importing.ImportList.NewUpload;
import org.houserules.consent.importing.ListKind;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.AnyTable;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The first step of an import: the file, which list it is, and the day on which it was taken. */
@Controller
@Needs(Permission.IMPORT_ROLL)
class ImportController {
    private static final int LONGEST_NAME = 120;

    private final ImportList importList;
    private final Clock clock;

    ImportController(ImportList importList, Clock clock) {
        this.importList = importList;
        this.clock = clock;
    }

    @GetMapping("/consent/import")
    String form(SignedIn person, Model model) {
        UploadForm fresh = new UploadForm("", LocalDate.now(clock).toString(), true);
        return form(fresh, FormErrors.NONE, person, model);
    }

    @PostMapping("/consent/import")
    String upload(
            @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(name = "as-of", defaultValue = "") String asOf,
            @RequestParam(defaultValue = "false") boolean complete,
            SignedIn person,
            Model model) {
        UploadForm form = new UploadForm(list, asOf, complete);
        List<FieldError> errors = new ArrayList<>();
        if (file.filter(sent -> !sent.isEmpty()).isEmpty()) {
            errors.add(new FieldError("file", "Choose the file that you exported, as CSV."));
        }
        Optional<LocalDate> newest =
                form.kind().flatMap(kind -> importList.asOf(person.owner().id(), kind));
        errors.addAll(form.errors(LocalDate.now(clock), newest));
        if (!errors.isEmpty()) {
            return form(form, new FormErrors(errors), person, model);
        }
        try {
            long id = importList.upload(newUpload(form, file.orElseThrow()), person);
            return "redirect:/consent/import/" + id + "/columns";
        } catch (Unusable unusable) {
            return form(form, FormErrors.of("file", told(unusable)), person, model);
        }
    }

    @PostMapping("/consent/import/{id}/cancel")
    String cancel(@PathVariable long id, SignedIn person) {
        importList.cancel(person.owner().id(), id);
        return "redirect:/consent/import?done=import-cancelled";
    }

    static String told(Unusable unusable) {
        return unusable.faults().getFirst().byLine();
    }

    private static NewUpload newUpload(UploadForm form, MultipartFile file) throws Unusable {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("list.csv");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .forEach(plain::appendCodePoint);
        String called = plain.isEmpty() ? "list.csv" : plain.toString();
        SentFile sent = file::getInputStream;
        return new NewUpload(
                form.kind().orElseThrow(),
                called,
                sent.whole(called, AnyTable.MOST_MEGABYTES),
                form.day().orElseThrow(),
                form.kind().orElseThrow() == ListKind.ROLL || form.complete());
    }

    private String form(UploadForm form, FormErrors errors, SignedIn person, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("open", importList.open(person.owner().id()));
        return "consent/import";
    }
}

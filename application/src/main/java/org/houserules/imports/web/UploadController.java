package org.houserules.imports.web;

import java.util.List;
import java.util.Optional;
import org.houserules.health.DocumentName;
import org.houserules.imports.BeginImport;
import org.houserules.imports.ForgetImports;
import org.houserules.imports.Imports;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Handing in a school's own document, and the documents that were handed in. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class UploadController {
    private static final String DOCUMENT = "document";

    private final BeginImport begin;
    private final Imports imports;
    private final ForgetImports forget;

    UploadController(BeginImport begin, Imports imports, ForgetImports forget) {
        this.begin = begin;
        this.imports = imports;
        this.forget = forget;
    }

    @GetMapping("/policy/import")
    String form(SignedIn person, Model model) {
        return form(person, FormErrors.NONE, model);
    }

    @PostMapping("/policy/import")
    String begin(@RequestParam(required = false) Optional<MultipartFile> document, SignedIn person, Model model) {
        Optional<MultipartFile> sent = document.filter(file -> !file.isEmpty());
        if (sent.isEmpty()) {
            return form(
                    person, FormErrors.of(DOCUMENT, "Choose the policy: Word, PDF, HTML, text or Markdown."), model);
        }
        try {
            MultipartFile file = sent.get();
            String name = DocumentName.of(file.getOriginalFilename());
            long id = begin.keep(person, begin.read(name, file::getInputStream));
            return "redirect:/policy/import/" + id + "/front?done=policy-import-begun";
        } catch (Unusable unusable) {
            Fault fault = unusable.faults().getFirst();
            return form(person, FormErrors.of(DOCUMENT, fault.what() + ". " + fault.mend()), model);
        }
    }

    private String form(SignedIn person, FormErrors errors, Model model) {
        List<HeadlineRow> rows = imports.of(person.owner().id()).stream()
                .map(one -> HeadlineRow.of(one, forget.lastDay(one.changedAt())))
                .toList();
        model.addAttribute("imports", rows);
        model.addAttribute("errors", errors);
        return "imports/upload";
    }
}

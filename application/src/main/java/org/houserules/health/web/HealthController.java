package org.houserules.health.web;

import java.util.Optional;
import org.houserules.health.CheckUpload;
import org.houserules.health.DocumentName;
import org.houserules.health.HealthReport;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The health check of a policy document. As nothing is kept, the answer to the upload is the result itself. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class HealthController {
    private final CheckUpload check;

    HealthController(CheckUpload check) {
        this.check = check;
    }

    @GetMapping("/policies/check")
    String form(Model model) {
        return form(FormErrors.NONE, model);
    }

    @PostMapping("/policies/check")
    String check(@RequestParam(required = false) Optional<MultipartFile> document, Model model) {
        Optional<MultipartFile> sent = document.filter(file -> !file.isEmpty());
        if (sent.isEmpty()) {
            return form(FormErrors.of("document", "Choose the policy: Word, PDF, HTML, text or Markdown."), model);
        }
        try {
            MultipartFile file = sent.get();
            HealthReport report = check.check(DocumentName.of(file.getOriginalFilename()), file::getInputStream);
            model.addAttribute("report", report);
            model.addAttribute("table", FindingsTable.of(report));
            return "health/report";
        } catch (Unusable unusable) {
            Fault fault = unusable.faults().getFirst();
            return form(FormErrors.of("document", fault.what() + ". " + fault.mend()), model);
        }
    }

    private static String form(FormErrors errors, Model model) {
        model.addAttribute("errors", errors);
        return "health/check";
    }
}

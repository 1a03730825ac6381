package org.houserules.consent.web;

import java.util.List;
import org.houserules.consent.importing.ImportList;
import org.houserules.consent.importing.ImportList.Opened;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of an import: what the columns and words of the list mean; kept for the next time. */
@Controller
@Needs(Permission.IMPORT_ROLL)
class ColumnsController {
    private final ImportList importList;

    ColumnsController(ImportList importList) {
        this.importList = importList;
    }

    @GetMapping("/consent/import/{id}/columns")
    String columns(@PathVariable long id, SignedIn person, Model model) throws Unusable {
        Opened opened = importList.opened(person.owner().id(), id);
        return columns(opened, ColumnsForm.of(opened), FormErrors.NONE, model);
    }

    @PostMapping("/consent/import/{id}/columns")
    String keep(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model)
            throws Unusable {
        Opened opened = importList.opened(person.owner().id(), id);
        ColumnsForm form = ColumnsForm.read(opened, fields);
        List<FieldError> errors = form.errors(fields.containsKey("no-flag"));
        if (!errors.isEmpty()) {
            return columns(opened, form, new FormErrors(errors), model);
        }
        importList.keep(person.owner().id(), id, form.mapping(), form.undatedDay());
        return form.hasOpenWords()
                ? "redirect:/consent/import/" + id + "/columns?done=import-words#words"
                : "redirect:/consent/import/" + id;
    }

    private static String columns(Opened opened, ColumnsForm form, FormErrors errors, Model model) {
        model.addAttribute("upload", opened.upload());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "consent/columns";
    }
}

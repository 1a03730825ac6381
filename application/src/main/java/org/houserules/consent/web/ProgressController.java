package org.houserules.consent.web;

import jakarta.servlet.http.HttpServletResponse;
import org.houserules.consent.importing.ImportList;
import org.houserules.consent.importing.Upload;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far an import is; the page asks again by itself, with or without JavaScript. */
@Controller
@Needs(Permission.IMPORT_ROLL)
class ProgressController {
    private final ImportList importList;

    ProgressController(ImportList importList) {
        this.importList = importList;
    }

    @GetMapping("/consent/import/{id}/progress")
    String progress(@PathVariable long id, SignedIn person, HttpServletResponse response, Model model) {
        Upload upload = importList.find(person.owner().id(), id);
        if (upload.state() == Upload.State.IMPORTING) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("upload", upload);
        return "consent/progress";
    }
}

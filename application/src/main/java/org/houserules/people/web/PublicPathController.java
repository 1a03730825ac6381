package org.houserules.people.web;

import java.util.Map;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.ChangePublicPath;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the public finds the school's list of official accounts. */
@Controller
@Needs(Permission.CHANGE_PUBLIC_PATH)
class PublicPathController {
    private final ChangePublicPath changePath;

    PublicPathController(ChangePublicPath changePath) {
        this.changePath = changePath;
    }

    @GetMapping("/school/public-path")
    String ask(SignedIn by, Model model) {
        String path = changePath.read(by);
        return page(by, path, new Filled(Map.of("path", path)), FormErrors.NONE, model);
    }

    @PostMapping("/school/public-path")
    String change(@RequestParam(defaultValue = "") String path, SignedIn by, Model model) {
        Optional<String> problem = changePath.change(by, path.strip());
        return problem.map(said -> page(
                        by, changePath.read(by), new Filled(Map.of("path", path)), FormErrors.of("path", said), model))
                .orElse("redirect:/school/public-path?done=public-path-changed");
    }

    private static String page(SignedIn by, String kept, Filled typed, FormErrors errors, Model model) {
        model.addAttribute("place", by.owner().name());
        model.addAttribute("path", kept);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "people/public-path";
    }
}

package org.houserules.situations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.PolicyInForce;
import org.houserules.reading.Unusable;
import org.houserules.situations.KeepSituations;
import org.houserules.situations.KeptSituation;
import org.houserules.situations.KeptSituations;
import org.houserules.situations.SituationTexts;
import org.houserules.situations.TrySituations;
import org.houserules.situations.web.KeptRow.Column;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The situations that a school keeps: how they come out under the version in force, and what they say. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class KeptSituationsController {
    private static final String LIST = "redirect:/policy/situations?done=";

    private final KeptSituations kept;
    private final KeepSituations keep;
    private final TrySituations trying;
    private final PolicyInForce policies;
    private final Clock clock;

    KeptSituationsController(
            KeptSituations kept, KeepSituations keep, TrySituations trying, PolicyInForce policies, Clock clock) {
        this.kept = kept;
        this.keep = keep;
        this.trying = trying;
        this.policies = policies;
        this.clock = clock;
    }

    @GetMapping("/policy/situations")
    String all(SignedIn person, Model model) {
        return list(person, Example.TEXT, FormErrors.NONE, model);
    }

    @PostMapping("/policy/situations")
    String add(
            @RequestParam(name = Uploaded.FIELD, defaultValue = "") String typed,
            @RequestParam(required = false) Optional<MultipartFile> file,
            SignedIn person,
            Model model) {
        String text = Uploaded.text(typed, file);
        try {
            keep.all(person, text);
            return LIST + "situations-kept";
        } catch (Unusable unusable) {
            return list(person, text, Uploaded.errors(unusable), model);
        }
    }

    @GetMapping("/policy/situations.yaml")
    void export(SignedIn person, HttpServletResponse response) throws IOException {
        List<String> documents = kept.of(person.owner().id()).stream()
                .map(KeptSituation::document)
                .toList();
        response.setContentType("application/yaml;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"situations.yaml\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .print(SituationTexts.joined(documents, LocalDate.now(clock).toString()));
    }

    @GetMapping("/policy/situations/{id:\\d{1,18}}")
    String one(@PathVariable long id, SignedIn person, Model model) {
        KeptSituation found = find(person, id);
        return page(found, found.document(), found.save(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/situations/{id:\\d{1,18}}")
    String change(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(name = Uploaded.FIELD, defaultValue = "") String typed,
            SignedIn person,
            Model model) {
        KeptSituation found = find(person, id);
        String text = typed.replace("\r\n", "\n");
        try {
            if (keep.change(person, id, save, text)) {
                return LIST + "situation-changed";
            }
            FormErrors errors = FormErrors.of(
                    Uploaded.FIELD,
                    "Somebody has changed it since you opened this page, or another situation of this control has this name."
                            + " Nothing was kept.");
            return page(found, text, save, errors, model);
        } catch (Unusable unusable) {
            return page(found, text, save, Uploaded.errors(unusable), model);
        }
    }

    @PostMapping("/policy/situations/{id:\\d{1,18}}/remove")
    String remove(@PathVariable long id, SignedIn person) {
        keep.remove(person, id);
        return LIST + "situation-removed";
    }

    private KeptSituation find(SignedIn person, long id) {
        return kept.find(person.owner().id(), id).orElseThrow(NotFound::new);
    }

    private static String page(KeptSituation found, String text, int save, FormErrors errors, Model model) {
        model.addAttribute("id", found.id());
        model.addAttribute("name", found.name());
        model.addAttribute("text", text);
        model.addAttribute("save", save);
        model.addAttribute("errors", errors);
        return "policy/situation";
    }

    private String list(SignedIn person, String text, FormErrors errors, Model model) {
        List<KeptSituation> all = kept.of(person.owner().id());
        List<Column> columns = policies.at(person.owner().id()).stream()
                .map(inForce -> new Column("the version in force", trying.kept(inForce.document(), all)))
                .toList();
        model.addAttribute("kept", KeptRow.of(all, columns));
        model.addAttribute("text", text);
        model.addAttribute("errors", errors);
        return "policy/situations";
    }
}

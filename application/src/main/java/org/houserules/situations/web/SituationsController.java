package org.houserules.situations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.PolicyInForce;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.reading.Unusable;
import org.houserules.situations.KeepSituations;
import org.houserules.situations.KeptSituation;
import org.houserules.situations.KeptSituations;
import org.houserules.situations.Tried;
import org.houserules.situations.TrySituations;
import org.houserules.situations.web.KeptRow.Column;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tries a draft on the situations that the school keeps, and on others that somebody pastes. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class SituationsController {
    private final FindVersion versions;
    private final PolicyInForce policies;
    private final KeptSituations kept;
    private final KeepSituations keep;
    private final TrySituations trying;

    SituationsController(
            FindVersion versions,
            PolicyInForce policies,
            KeptSituations kept,
            KeepSituations keep,
            TrySituations trying) {
        this.versions = versions;
        this.policies = policies;
        this.kept = kept;
        this.keep = keep;
        this.trying = trying;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/situations")
    String form(@PathVariable long id, SignedIn person, Model model) {
        return page(draft(person, id), Example.TEXT, List.of(), FormErrors.NONE, model);
    }

    /** @param then "keep" where they are kept as well */
    @PostMapping("/policy/drafts/{id:\\d{1,18}}/situations")
    String run(
            @PathVariable long id,
            @RequestParam(name = Uploaded.FIELD, defaultValue = "") String typed,
            @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(name = "then", defaultValue = "") String then,
            SignedIn person,
            Model model) {
        String text = Uploaded.text(typed, file);
        Draft draft = draft(person, id);
        if (text.isBlank()) {
            FormErrors errors = FormErrors.of(Uploaded.FIELD, "Paste situations, or write one.");
            return page(draft, text, List.of(), errors, model);
        }
        try {
            List<Tried> tried = trying.of(draft.document(), Uploaded.FIELD, text);
            if (then.equals("keep")) {
                keep.all(person, text);
                return "redirect:/policy/drafts/" + id + "/situations?done=situations-kept";
            }
            return page(draft, text, tried, FormErrors.NONE, model);
        } catch (Unusable unusable) {
            return page(draft, text, List.of(), Uploaded.errors(unusable), model);
        }
    }

    private Draft draft(SignedIn person, long id) {
        return versions.draft(person, id).orElseThrow(NotFound::new);
    }

    private String page(Draft draft, String text, List<Tried> rows, FormErrors errors, Model model) {
        model.addAttribute("draft", draft.id());
        model.addAttribute("text", text);
        model.addAttribute("rows", rows);
        model.addAttribute("kept", kept(draft));
        model.addAttribute("errors", errors);
        return "policy/drafts/situations";
    }

    private List<KeptRow> kept(Draft draft) {
        List<KeptSituation> all = kept.of(draft.owner());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("this draft", trying.kept(draft.document(), all)));
        policies.at(draft.owner())
                .ifPresent(inForce ->
                        columns.add(new Column("the version in force", trying.kept(inForce.document(), all))));
        return KeptRow.of(all, columns);
    }
}

package org.houserules.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import org.houserules.imports.Answer;
import org.houserules.imports.Imports;
import org.houserules.imports.PolicyImport;
import org.houserules.imports.WholeImport;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.drafts.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was understood of a document as a whole, to be looked over and mended. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class ImportFrontController {
    private final Imports imports;
    private final WholeImport whole;

    ImportFrontController(Imports imports, WholeImport whole) {
        this.imports = imports;
        this.whole = whole;
    }

    @GetMapping("/policy/import/{id:\\d{1,18}}/front")
    String front(@PathVariable long id, SignedIn person, Model model) {
        PolicyImport one = open(person, id);
        return page(one, FrontFields.of(one.front()), one.save(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/import/{id:\\d{1,18}}/front")
    String keep(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        PolicyImport one = open(person, id);
        FormErrors wrong = FrontFields.wrong(typed);
        if (!wrong.isEmpty()) {
            return page(one, typed, save, wrong, model);
        }
        Answer answer = whole.front(person, id, save, FrontFields.front(typed, one.front()));
        return answer instanceof Answer.Done
                ? "redirect:/policy/import/" + id + "?done=policy-front-kept"
                : page(one, typed, save, Answers.of(answer, "title"), model);
    }

    private static String page(PolicyImport one, Typed typed, int save, FormErrors errors, Model model) {
        model.addAttribute("id", one.id());
        model.addAttribute("name", one.name());
        model.addAttribute("typed", typed);
        model.addAttribute("save", save);
        model.addAttribute("errors", errors);
        return "imports/front";
    }

    private PolicyImport open(SignedIn person, long id) {
        return imports.find(person.owner().id(), id).filter(PolicyImport::open).orElseThrow(NotFound::new);
    }
}

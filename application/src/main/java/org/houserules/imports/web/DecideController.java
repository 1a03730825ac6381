package org.houserules.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.houserules.imports.Answer;
import org.houserules.imports.DecideClause;
import org.houserules.imports.DecideClause.Otherwise;
import org.houserules.imports.Item;
import org.houserules.imports.PolicyImport;
import org.houserules.imports.ReshapeClause;
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

/** Deciding on one clause of an import. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class DecideController {
    private static final String CLAUSE = "/policy/import/{id:\\d{1,18}}/clauses/{clause:[a-z0-9-]{1,60}}";

    private final ShowImport show;
    private final DecideClause decide;
    private final ReshapeClause reshape;
    private final ItemForm form;

    DecideController(ShowImport show, DecideClause decide, ReshapeClause reshape, ItemForm form) {
        this.show = show;
        this.decide = decide;
        this.reshape = reshape;
        this.form = form;
    }

    /** Where one comes from and goes back to. */
    record Back(String show, int page, String next) {
        String after(long id, String notice) {
            String anchor = next.isEmpty() ? "" : "#clause-" + next;
            return "redirect:/policy/import/" + id + "?show=" + show + "&page=" + page + "&done=" + notice + anchor;
        }
    }

    @PostMapping(CLAUSE)
    String decide(
            @PathVariable long id,
            @PathVariable String clause,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(name = "do", defaultValue = "") String act,
            @RequestParam(name = "show", defaultValue = "") String filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(name = "topic", defaultValue = "") List<String> topics,
            SignedIn person,
            Model model) {
        Answer answer = switch (act) {
            case "confirm" -> decide.confirm(person, id, clause, save, topics);
            case "advice" -> decide.advice(person, id, clause, save);
            case "leave-out" -> decide.leaveOut(person, id, clause, save);
            case "reopen" -> decide.reopen(person, id, clause, save);
            case "join" -> reshape.join(person, id, clause, save);
            default -> throw new NotFound();
        };
        FormErrors errors = Answers.of(answer, "clause-" + clause);
        Show wanted = Show.find(filter).orElse(Show.UNDECIDED);
        String safe = next.matches("[a-z0-9-]{1,60}") ? next : "";
        return errors.isEmpty()
                ? new Back(wanted.key(), page, safe).after(id, "policy-import-" + act)
                : list(person, id, wanted, page, errors, model);
    }

    private String list(SignedIn person, long id, Show wanted, int page, FormErrors errors, Model model) {
        model.addAttribute("list", show.page(open(person, id), wanted, page));
        model.addAttribute("errors", errors);
        return "imports/list";
    }

    @GetMapping(CLAUSE)
    String otherwise(@PathVariable long id, @PathVariable String clause, SignedIn person, Model model) {
        Item item = item(person, id, clause);
        return form.page(id, item, form.typed(item), item.save(), FormErrors.NONE, model);
    }

    @PostMapping(CLAUSE + "/set")
    String set(
            @PathVariable long id,
            @PathVariable String clause,
            @RequestParam(defaultValue = "0") int save,
            HttpServletRequest request,
            SignedIn person,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Item item = item(person, id, clause);
        FormErrors wrong = form.wrong(typed);
        if (!wrong.isEmpty()) {
            return form.page(id, item, typed, save, wrong, model);
        }
        Otherwise otherwise = form.otherwise(typed);
        FormErrors errors = Answers.of(decide.set(person, id, clause, save, otherwise), "force");
        return errors.isEmpty()
                ? new Back(Show.UNDECIDED.key(), 1, "").after(id, "policy-import-set")
                : form.page(id, item, typed, save, errors, model);
    }

    @GetMapping(CLAUSE + "/split")
    String places(@PathVariable long id, @PathVariable String clause, SignedIn person, Model model) {
        return split(id, item(person, id, clause), FormErrors.NONE, model);
    }

    @PostMapping(CLAUSE + "/split")
    String split(
            @PathVariable long id,
            @PathVariable String clause,
            @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "-1") int at,
            SignedIn person,
            Model model) {
        Item item = item(person, id, clause);
        if (!ReshapeClause.places(item.says()).contains(at)) {
            return split(id, item, FormErrors.of("at", "Choose where the second clause begins."), model);
        }
        FormErrors errors = Answers.of(reshape.split(person, id, clause, save, at), "at");
        return errors.isEmpty()
                ? new Back(Show.ALL.key(), 1, clause).after(id, "policy-import-split")
                : split(id, item, errors, model);
    }

    private static String split(long id, Item item, FormErrors errors, Model model) {
        List<SplitPlace> places = ReshapeClause.places(item.says()).stream()
                .map(at -> new SplitPlace(
                        at, item.says().substring(0, at), item.says().substring(at)))
                .toList();
        model.addAttribute("id", id);
        model.addAttribute("item", item);
        model.addAttribute("places", places);
        model.addAttribute("errors", errors);
        return "imports/split";
    }

    private Item item(SignedIn person, long id, String clause) {
        return open(person, id).list().find(clause).orElseThrow(NotFound::new);
    }

    private PolicyImport open(SignedIn person, long id) {
        return show.open(person.owner().id(), id).orElseThrow(NotFound::new);
    }
}

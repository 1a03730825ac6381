package org.houserules.people.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.pages.FormErrors;
import org.houserules.people.Delegations.Letter;
import org.houserules.people.Delegations.Named;
import org.houserules.people.FindColleague;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.ReadRegister;
import org.houserules.people.Role;
import org.houserules.people.RolesHeld.Held;
import org.houserules.people.SignedIn;
import org.houserules.people.WriteDelegation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who acts for somebody: written down, printed as a letter, ended early. */
@Controller
class DelegationController {
    private final ReadRegister register;
    private final WriteDelegation writeDelegation;
    private final FindColleague findColleague;

    DelegationController(ReadRegister register, WriteDelegation writeDelegation, FindColleague findColleague) {
        this.register = register;
        this.writeDelegation = writeDelegation;
        this.findColleague = findColleague;
    }

    @GetMapping("/people/{id:\\d{1,18}}/delegations/new")
    @Needs(Permission.SEE_POSTS)
    String blank(@PathVariable long id, SignedIn by, Model model) {
        return form(by, id, Filled.NOTHING, FormErrors.NONE, model);
    }

    @PostMapping("/people/{id:\\d{1,18}}/delegations")
    @Needs(Permission.SEE_POSTS)
    String write(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn by, Model model) {
        refuseOthers(by, id);
        register.person(id);
        Typed typed = new Typed(fields);
        Letter letter = letter(typed, by, id);
        if (!typed.isFine()) {
            return form(by, id, new Filled(fields), typed.errors(), model);
        }
        WriteDelegation.Written written = writeDelegation.write(by, letter);
        return written.wrong().isEmpty()
                ? "redirect:/delegations/" + written.id() + "?done=delegation-written"
                : form(by, id, new Filled(fields), written.wrong(), model);
    }

    @GetMapping("/delegations/{id:\\d{1,18}}")
    @Needs(Permission.SEE_POSTS)
    String letter(@PathVariable long id, SignedIn by, Model model) {
        model.addAttribute("letter", register.delegation(by, id));
        model.addAttribute("place", by.owner().name());
        model.addAttribute("today", register.today());
        return "people/delegation";
    }

    @PostMapping("/delegations/{id:\\d{1,18}}/end")
    @Needs(Permission.SEE_POSTS)
    String end(@PathVariable long id, SignedIn by) {
        writeDelegation.end(by, id);
        return "redirect:/delegations/" + id + "?done=delegation-ended";
    }

    private Letter letter(Typed typed, SignedIn by, long from) {
        Optional<Role> role = typed.choice("role", Role.class);
        if (role.isEmpty()) {
            typed.wrong("role", "Choose the role to act in.");
        }
        return new Letter(
                role.orElse(Role.LINE_MANAGER),
                from,
                to(typed, by),
                typed.requiredDay("begins", "Give the first day."),
                typed.requiredDay("ends", "Give the last day."),
                typed.required("reason", "Say why: away on a course, for example."));
    }

    private long to(Typed typed, SignedIn by) {
        Optional<Long> chosen =
                typed.id("to").filter(register.choices(by.owner().id())::containsKey);
        Optional<String> elsewhere = typed.optionalText("elsewhere");
        if (chosen.isPresent() == elsewhere.isPresent()) {
            typed.wrong("to", "Choose one person of the list, or name one of another school.");
            return 0;
        }
        Optional<Long> found =
                chosen.or(() -> findColleague.find(by, elsewhere.orElse("")).map(Named::id));
        if (found.isEmpty()) {
            typed.wrong(
                    "elsewhere",
                    "Nobody at another school of the trust has this e-mail address or sign-in name. Ask them for it.");
        }
        return found.orElse(0L);
    }

    private static void refuseOthers(SignedIn by, long id) {
        if (by.person() != id && !by.may(Permission.CHANGE_PEOPLE)) {
            throw new NotFound();
        }
    }

    private String form(SignedIn by, long id, Filled typed, FormErrors errors, Model model) {
        refuseOthers(by, id);
        ReadRegister.Sheet sheet = register.sheet(by.owner().id(), id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("back", by.person() == id ? "/me" : "/people/" + id);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "roles",
                Option.of(Stream.concat(
                        sheet.roles().stream()
                                .filter(held -> !held.isOver(register.today()))
                                .map(Held::role),
                        Stream.of(Role.LINE_MANAGER))));
        model.addAttribute("people", Option.people(register.choices(by.owner().id()), id));
        return "people/delegation-form";
    }
}

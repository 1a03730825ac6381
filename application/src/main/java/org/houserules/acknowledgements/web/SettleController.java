package org.houserules.acknowledgements.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.acknowledgements.AskToRead;
import org.houserules.acknowledgements.ReadList;
import org.houserules.acknowledgements.ReaderRules;
import org.houserules.acknowledgements.ReaderRules.Rule;
import org.houserules.acknowledgements.Readers;
import org.houserules.acknowledgements.SettleReaders;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who reads the policy, how long they have, and asking everybody anew. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class SettleController {
    private static final int MOST_DIGITS = 4;

    private final SettleReaders settle;
    private final AskToRead ask;
    private final ReadList list;

    SettleController(SettleReaders settle, AskToRead ask, ReadList list) {
        this.settle = settle;
        this.ask = ask;
        this.list = list;
    }

    @GetMapping("/policy/readers/who")
    String who(SignedIn by, Model model) {
        Rule rule = settle.rule(by).orElseGet(() -> new Rule(new Readers(Set.of(), Set.of()), ReaderRules.USUAL_DAYS));
        return who(rule.readers(), String.valueOf(rule.days()), FormErrors.NONE, model);
    }

    @PostMapping("/policy/readers/who")
    String settle(
            @RequestParam(defaultValue = "") List<String> kinds,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "") String days,
            SignedIn by,
            Model model) {
        Readers readers = new Readers(chosen(kinds, PersonKind.class), chosen(roles, Role.class));
        FormErrors wrong = settle.settle(by, readers, number(days));
        return wrong.isEmpty() ? "redirect:/policy/readers?done=readers-settled" : who(readers, days, wrong, model);
    }

    private static <E extends Enum<E>> Set<E> chosen(List<String> names, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    private static Optional<Integer> number(String typed) {
        String plain = typed.strip();
        boolean digits = !plain.isEmpty()
                && plain.length() <= MOST_DIGITS
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private static String who(Readers readers, String days, FormErrors errors, Model model) {
        model.addAttribute("readers", readers);
        model.addAttribute("days", days);
        model.addAttribute("errors", errors);
        return "acknowledgements/who";
    }

    @GetMapping("/policy/readers/ask")
    String again(Model model) {
        String due = list.today().plusDays(ReaderRules.USUAL_DAYS).toString();
        return again(due, "", FormErrors.NONE, model);
    }

    @PostMapping("/policy/readers/ask")
    String ask(
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String why,
            SignedIn by,
            Model model) {
        Optional<LocalDate> day = TypedDay.read(due);
        FormErrors wrong = ask.ask(by, day, why);
        return wrong.isEmpty() ? "redirect:/policy/readers?done=readers-asked" : again(due, why, wrong, model);
    }

    private static String again(String due, String why, FormErrors errors, Model model) {
        model.addAttribute("due", due);
        model.addAttribute("why", why);
        model.addAttribute("errors", errors);
        return "acknowledgements/ask";
    }
}

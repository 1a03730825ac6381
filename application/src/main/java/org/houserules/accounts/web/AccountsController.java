package org.houserules.accounts.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.pages.SafeCsv;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of official accounts: the list, and one of them. */
@Controller
@Needs(Permission.SEE_POSTS)
class AccountsController {
    private final AccountPages pages;

    AccountsController(AccountPages pages) {
        this.pages = pages;
    }

    @Bean
    static NavigationEntry accountsEntry() {
        return new NavigationEntry(40, "Accounts", "/accounts", Permission.SEE_POSTS);
    }

    @GetMapping("/accounts")
    String list(@RequestParam(defaultValue = "") String state, SignedIn person, Model model) {
        List<AccountLine> all = pages.lines(person);
        model.addAttribute("all", all.size());
        model.addAttribute(
                "accounts",
                all.stream()
                        .filter(line -> !line.account().isClosed() && line.matches(state))
                        .toList());
        model.addAttribute(
                "closed", all.stream().filter(line -> line.account().isClosed()).toList());
        model.addAttribute("state", state);
        model.addAttribute("manages", person.may(Permission.MANAGE_ACCOUNTS));
        model.addAttribute("asks", person.may(Permission.REQUEST_ACCOUNTS));
        model.addAttribute("entersEarlier", person.may(Permission.ENTER_EARLIER_ACCOUNTS));
        return "accounts/list";
    }

    @GetMapping("/accounts.csv")
    ResponseEntity<byte[]> csv(SignedIn person) {
        String csv = SafeCsv.of(
                AccountView.head(),
                pages.lines(person).stream().map(AccountLine::cells).toList());
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"accounts.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/accounts/{id}")
    String one(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            SignedIn person,
            Model model) {
        TeamForm joining = TeamForm.missing(part, from, until, pages.today());
        return pages.page(person, pages.find(person, id), Optional.empty(), joining, FormErrors.NONE, model);
    }
}

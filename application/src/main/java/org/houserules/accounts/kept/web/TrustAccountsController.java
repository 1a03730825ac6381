package org.houserules.accounts.kept.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houserules.pages.SafeCsv;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the accounts of all schools of a trust stand, for whoever works at the trust. */
@Controller
@Needs(Permission.SEE_ACCOUNTS_OF_TRUST)
class TrustAccountsController {
    private final TrustAccounts accounts;

    TrustAccountsController(TrustAccounts accounts) {
        this.accounts = accounts;
    }

    @Bean
    static NavigationEntry trustAccountsEntry() {
        return new NavigationEntry(45, "All schools' accounts", "/trust/accounts", Permission.SEE_ACCOUNTS_OF_TRUST);
    }

    @GetMapping("/trust/accounts")
    String list(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String platform,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            SignedIn person,
            Model model) {
        TrustFilter filter = new TrustFilter(school, platform, state, page);
        model.addAttribute("atTrust", isAtTrust(person));
        model.addAttribute("filter", filter);
        if (isAtTrust(person)) {
            model.addAttribute("found", accounts.page(person, filter));
        } else {
            model.addAttribute("found", TrustPage.NOTHING);
        }
        return "accounts/kept/trust";
    }

    @GetMapping("/trust/accounts.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String platform,
            @RequestParam(defaultValue = "") String state,
            SignedIn person) {
        if (!isAtTrust(person)) {
            throw new NotFound();
        }
        TrustFilter filter = new TrustFilter(school, platform, state, "1");
        if (filter.unknown().isPresent()) {
            return ResponseEntity.badRequest()
                    .header("Content-Type", "text/plain;charset=UTF-8")
                    .body(filter.unknown().get().getBytes(StandardCharsets.UTF_8));
        }
        List<List<String>> rows = accounts.all(person, filter);
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"accounts-of-all-schools.csv\"")
                .body(SafeCsv.of(TrustPage.HEAD, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAtTrust(SignedIn person) {
        return person.owner().kind() == Owner.Kind.TRUST;
    }
}

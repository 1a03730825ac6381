package org.houserules.accounts.kept.web;

import java.util.ArrayList;
import java.util.List;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.ConnectPage;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.platforms.FacebookPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The connection by which the settings of a Facebook page are read. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class PageConnectionController {
    private static final int LONGEST_KEY = 1_000;

    private final LooksAfter accounts;
    private final ConnectPage connect;

    PageConnectionController(LooksAfter accounts, ConnectPage connect) {
        this.accounts = accounts;
        this.connect = connect;
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/page-connection")
    String ask(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = connectable(person, id);
        return page(account, connect.page(account).orElse(""), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/page-connection")
    String connect(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String key,
            SignedIn person,
            Model model) {
        OfficialAccount account = connectable(person, id);
        List<FieldError> errors = errors(page.strip(), key.strip());
        if (!errors.isEmpty()) {
            return page(account, page, new FormErrors(errors), model);
        }
        connect.connect(person, account, page.strip(), key.strip());
        return "redirect:/accounts/" + id + "/settings?done=account-page-connected";
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/page-connection/remove")
    String remove(@PathVariable long id, SignedIn person) {
        connect.disconnect(person, connectable(person, id));
        return "redirect:/accounts/" + id + "/settings?done=account-page-disconnected";
    }

    private OfficialAccount connectable(SignedIn person, long id) {
        OfficialAccount account = accounts.seen(person, id);
        if (!ConnectPage.canBeConnected(account)) {
            throw new NotFound();
        }
        return account;
    }

    private static List<FieldError> errors(String page, String key) {
        List<FieldError> errors = new ArrayList<>();
        if (!FacebookPages.isNumber(page)) {
            errors.add(new FieldError("page", "Write the page's number: 5 to 20 figures, as Facebook shows it."));
        }
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            errors.add(new FieldError("key", "Paste the page's access token: letters and figures without a space."));
        }
        return errors;
    }

    private static String page(OfficialAccount account, String page, FormErrors errors, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("page", page);
        model.addAttribute("errors", errors);
        return "accounts/kept/page-connection";
    }
}

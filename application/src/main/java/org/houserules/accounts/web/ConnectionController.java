package org.houserules.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.ConnectAccount;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.WebAddress;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The connection of an account with its WordPress site. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class ConnectionController {
    private static final int LONGEST = 200;

    private final AccountPages pages;
    private final ConnectAccount connect;

    ConnectionController(AccountPages pages, ConnectAccount connect) {
        this.pages = pages;
        this.connect = connect;
    }

    @GetMapping("/accounts/{id}/connection")
    String ask(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = website(person, id);
        String address = account.connection().map(known -> known.address()).orElse("");
        String user = account.connection().map(known -> known.name()).orElse("");
        return page(account, address, user, FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id}/connection")
    String connect(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            SignedIn person,
            Model model) {
        OfficialAccount account = website(person, id);
        List<FieldError> errors = errors(address.strip(), user.strip(), password.strip());
        if (!errors.isEmpty()) {
            return page(account, address, user, new FormErrors(errors), model);
        }
        Optional<String> refusal = connect.connect(person, account, address.strip(), user.strip(), password.strip());
        if (refusal.isPresent()) {
            return page(account, address, user, FormErrors.of("address", refusal.get()), model);
        }
        return "redirect:/accounts/" + id + "?done=account-connected";
    }

    /** Asks the site now; asking again by loading the page anew harms nothing. */
    @PostMapping("/accounts/{id}/connection/check")
    String check(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = website(person, id);
        TeamForm joining = TeamForm.empty(pages.today());
        return pages.page(person, account, Optional.of(connect.check(account)), joining, FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id}/connection/remove")
    String remove(@PathVariable long id, SignedIn person) {
        connect.disconnect(person, website(person, id));
        return "redirect:/accounts/" + id + "?done=account-disconnected";
    }

    private OfficialAccount website(SignedIn person, long id) {
        OfficialAccount account = pages.find(person, id);
        if (account.platform() != Platform.WEBSITE) {
            throw new NotFound();
        }
        return account;
    }

    private static List<FieldError> errors(String address, String user, String password) {
        List<FieldError> errors = new ArrayList<>();
        if (!WebAddress.isOne(address)) {
            errors.add(new FieldError("address", "Write the whole address of the website, beginning with https://"));
        }
        if (user.isEmpty() || user.length() > LONGEST || user.indexOf(':') >= 0) {
            errors.add(new FieldError("user", "Write the user name on the website; it has no colon."));
        }
        if (password.isEmpty() || password.length() > LONGEST) {
            errors.add(new FieldError("password", "Paste the Application Password as WordPress shows it."));
        }
        return errors;
    }

    /** The password is never sent back, not even to whoever typed it. */
    private String page(OfficialAccount account, String address, String user, FormErrors errors, Model model) {
        model.addAttribute("account", AccountView.of(account, pages.today()));
        model.addAttribute("address", address);
        model.addAttribute("user", user);
        model.addAttribute("errors", errors);
        return "accounts/connection";
    }
}

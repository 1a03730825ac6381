package org.houserules.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.ConnectAccount.Checked;
import org.houserules.accounts.Member;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Standing;
import org.houserules.accounts.kept.Standings;
import org.houserules.accounts.kept.web.ShowKept;
import org.houserules.pages.FormErrors;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one account, which several acts lead back to. */
@Component
class AccountPages {
    private final AccountRegister register;
    private final ShowKept kept;
    private final Standings standings;
    private final Clock clock;

    AccountPages(AccountRegister register, ShowKept kept, Standings standings, Clock clock) {
        this.register = register;
        this.kept = kept;
        this.standings = standings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OfficialAccount find(SignedIn person, long id) {
        return register.find(id)
                .filter(account -> account.owner() == person.owner().id())
                .orElseThrow(NotFound::new);
    }

    List<AccountView> all(SignedIn person) {
        return register.all().stream()
                .filter(account -> account.owner() == person.owner().id())
                .map(account -> AccountView.of(account, today()))
                .toList();
    }

    /** The same, with how each stands. */
    List<AccountLine> lines(SignedIn person) {
        Map<Long, Standing> known = standings.of(person.owner().id());
        return all(person).stream()
                .map(account -> AccountLine.of(account, Optional.ofNullable(known.get(account.id())), clock.instant()))
                .toList();
    }

    String page(
            SignedIn person,
            OfficialAccount account,
            Optional<Checked> checked,
            TeamForm joining,
            FormErrors errors,
            Model model) {
        List<Member> team = register.team(account.owner(), account.id());
        model.addAttribute("account", AccountView.of(account, today()));
        model.addAttribute("kept", kept.of(account, person));
        model.addAttribute(
                "team",
                team.stream().map(member -> AccountView.member(member, today())).toList());
        model.addAttribute("gap", AccountView.gap(team, today()));
        model.addAttribute("origin", account.origin());
        model.addAttribute("manages", person.may(Permission.MANAGE_ACCOUNTS));
        model.addAttribute("people", register.candidates(today()));
        model.addAttribute("checked", checked);
        model.addAttribute("joining", joining);
        model.addAttribute("errors", errors);
        return "accounts/one";
    }
}

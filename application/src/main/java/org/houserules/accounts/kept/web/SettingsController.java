package org.houserules.accounts.kept.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.ConnectPage;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.accounts.kept.Observations;
import org.houserules.accounts.kept.Promised;
import org.houserules.accounts.kept.ReadNow;
import org.houserules.accounts.kept.Setting;
import org.houserules.pages.SafeCsv;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the policy requires of an account's settings, and what was seen of them. */
@Controller
@Needs(Permission.SEE_POSTS)
class SettingsController {
    private final LooksAfter accounts;
    private final Promised promised;
    private final Observations observations;
    private final ReadNow readNow;
    private final ConnectPage pages;
    private final Clock clock;

    SettingsController(
            LooksAfter accounts,
            Promised promised,
            Observations observations,
            ReadNow readNow,
            ConnectPage pages,
            Clock clock) {
        this.accounts = accounts;
        this.promised = promised;
        this.observations = observations;
        this.readNow = readNow;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param asked when the reading was asked for that this page waits for, in milliseconds */
    @GetMapping("/accounts/{id:\\d{1,18}}/settings")
    String settings(
            @PathVariable long id, @RequestParam(defaultValue = "") String asked, SignedIn person, Model model) {
        OfficialAccount account = accounts.seen(person, id);
        Optional<Instant> tried = observations.tried(account.owner(), id);
        model.addAttribute("account", account);
        model.addAttribute("settings", views(account));
        model.addAttribute("looksAfter", accounts.does(person, account));
        model.addAttribute("manages", person.may(Permission.MANAGE_ACCOUNTS));
        model.addAttribute("tried", tried.map(at -> SettingView.time(at, clock)));
        model.addAttribute("failures", NotRead.words(observations.failing(account.owner(), id), clock));
        model.addAttribute("waiting", readNow.isUnderWay(tried, asked));
        model.addAttribute("asked", asked.matches("\\d{1,15}") ? asked : "");
        model.addAttribute("connectable", ConnectPage.canBeConnected(account));
        model.addAttribute("page", pages.page(account));
        model.addAttribute("followers", promised.onlyKnownFollowers(account.owner()));
        return "accounts/kept/settings";
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/settings.csv")
    ResponseEntity<byte[]> csv(@PathVariable long id, SignedIn person) {
        String csv = SafeCsv.of(
                SettingView.head(),
                views(accounts.seen(person, id)).stream()
                        .map(SettingView::cells)
                        .toList());
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"settings.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/settings/read")
    String read(@PathVariable long id, SignedIn person) {
        Instant asked = readNow.ask(accounts.lookedAfter(person, id));
        return "redirect:/accounts/" + id + "/settings?asked=" + asked.toEpochMilli();
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/settings/{key:[a-z-]{1,40}}")
    String past(@PathVariable long id, @PathVariable String key, SignedIn person, Model model) {
        OfficialAccount account = accounts.seen(person, id);
        Setting setting = Setting.find(key).orElseThrow(NotFound::new);
        model.addAttribute("account", account);
        model.addAttribute("setting", setting);
        model.addAttribute(
                "past",
                observations.history(account.owner(), id, setting).stream()
                        .map(kept -> PastView.of(kept, clock))
                        .toList());
        return "accounts/kept/past";
    }

    private List<SettingView> views(OfficialAccount account) {
        return promised.of(account).stream()
                .map(line -> SettingView.of(line, account, clock))
                .toList();
    }
}

package org.houserules.accounts.kept.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.FollowerDetails;
import org.houserules.accounts.kept.FollowerDetails.Vetting;
import org.houserules.accounts.kept.FollowerRegister.Listed;
import org.houserules.accounts.kept.FollowersFile;
import org.houserules.accounts.kept.KeepFollowers;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.SafeCsv;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Who follows an account, for those who look after it and nobody else. */
@Controller
@Needs(Permission.SEE_POSTS)
class FollowersController {
    private final LooksAfter accounts;
    private final KeepFollowers keep;
    private final Clock clock;

    FollowersController(LooksAfter accounts, KeepFollowers keep, Clock clock) {
        this.accounts = accounts;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/followers")
    String list(@PathVariable long id, SignedIn person, Model model) {
        return page(accounts.lookedAfter(person, id), FollowerForm.empty(), FormErrors.NONE, model);
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/followers.csv")
    ResponseEntity<byte[]> csv(@PathVariable long id, SignedIn person) {
        List<List<String>> rows = keep.list(accounts.lookedAfter(person, id)).orElse(List.of()).stream()
                .map(one -> cells(one.details()))
                .toList();
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"followers.csv\"")
                .header("Cache-Control", "no-store")
                .body(SafeCsv.of(FollowersFile.HEAD, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(FollowerDetails one) {
        return List.of(
                one.name(),
                one.adult() ? "yes" : "no",
                one.contributes() ? "yes" : "no",
                one.who(),
                one.vetting().map(Vetting::by).orElse(""),
                one.vetting().map(vetting -> vetting.on().toString()).orElse(""),
                one.vetting().map(Vetting::how).orElse(""));
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/followers/begin")
    String begin(@PathVariable long id, SignedIn person) {
        keep.begin(person, accounts.lookedAfter(person, id));
        return done(id, "followers-begun");
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/followers")
    String add(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        FollowerForm form = FollowerForm.typed(fields);
        List<FieldError> wrong = form.errors(LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            return page(account, form, new FormErrors(wrong), model);
        }
        keep.add(person, account, form.details());
        return done(id, "follower-added");
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/followers/file")
    String read(@PathVariable long id, @RequestParam MultipartFile file, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        try {
            keep.addAll(person, account, FollowersFile.read(file::getInputStream, LocalDate.now(clock)));
            return done(id, "followers-read");
        } catch (Unusable unusable) {
            List<FieldError> faults = unusable.faults().stream()
                    .map(Fault::byLine)
                    .map(said -> new FieldError("file", said))
                    .toList();
            return page(account, FollowerForm.empty(), new FormErrors(faults), model);
        }
    }

    private String page(OfficialAccount account, FollowerForm form, FormErrors errors, Model model) {
        Optional<List<Listed>> list = keep.list(account);
        model.addAttribute("account", account);
        model.addAttribute(
                "list", list.map(all -> all.stream().map(FollowerView::of).toList()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "accounts/kept/followers";
    }

    private static String done(long id, String what) {
        return "redirect:/accounts/" + id + "/followers?done=" + what;
    }
}

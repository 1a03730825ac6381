package org.houserules.accounts.requests.signing.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.signing.DecideRequest.Result;
import org.houserules.accounts.requests.signing.DecideRequest.Seen;
import org.houserules.accounts.requests.signing.Matter;
import org.houserules.accounts.requests.signing.MaySee;
import org.houserules.accounts.requests.signing.RequestsElsewhere;
import org.houserules.accounts.requests.signing.SendBack;
import org.houserules.accounts.requests.signing.SignRequest;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deciding on a request, for whoever's turn it is: sign exactly this, return, refuse. */
@Controller
@Needs(Permission.SEE_POSTS)
class SignController {
    private static final int LONGEST = 4000;

    private final ShowSign pages;
    private final SignRequest signing;
    private final SendBack sendingBack;
    private final MaySee maySee;
    private final RequestsElsewhere elsewhere;

    SignController(
            ShowSign pages, SignRequest signing, SendBack sendingBack, MaySee maySee, RequestsElsewhere elsewhere) {
        this.pages = pages;
        this.signing = signing;
        this.sendingBack = sendingBack;
        this.maySee = maySee;
        this.elsewhere = elsewhere;
    }

    @GetMapping("/accounts/requests/{id}/sign")
    String sign(@PathVariable long id, SignedIn person, Model model) {
        return show(id, person, SignPage.Typed.NOTHING, Optional.empty(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/requests/{id}/sign")
    String decide(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") List<String> signed,
            @RequestParam(defaultValue = "") List<String> stated,
            @RequestParam(defaultValue = "") String advice,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String act,
            SignedIn person,
            Model model) {
        SignPage.Typed typed = new SignPage.Typed(signed, stated, clean(advice), clean(reason));
        Result result = decide(person, new Seen(id, version, digest), typed, act);
        return switch (result) {
            case Result.Done done ->
                "redirect:/accounts/requests/" + id + "/signatures?done=request-"
                        + done.state().name().toLowerCase(java.util.Locale.ROOT);
            case Result.Decided decided -> decided(id, decided, model);
            case Result.Changed changed ->
                show(
                        id,
                        person,
                        typed.unticked(),
                        Optional.of("The request has changed since you loaded this page. Nothing was signed."
                                + " Look at it again."),
                        FormErrors.NONE,
                        model);
            case Result.NotYet notYet -> show(id, person, typed, Optional.empty(), errors(notYet.why()), model);
        };
    }

    private Result decide(SignedIn person, Seen seen, SignPage.Typed typed, String act) {
        return switch (act) {
            case "sign" -> signing.sign(person, seen, given(typed));
            case "return" -> sendingBack.returns(person, seen, typed.reason());
            case "refuse" -> sendingBack.refuse(person, seen, typed.reason());
            default -> new Result.NotYet(List.of(new FieldError("reason", "Choose what you decide.")));
        };
    }

    private static SignRequest.Given given(SignPage.Typed typed) {
        Set<Matter> matters = Stream.of(Matter.values())
                .filter(matter -> typed.signed().contains(matter.name()))
                .collect(toSet());
        Set<String> stated =
                typed.stated().stream().filter(token -> !token.isBlank()).collect(toSet());
        return new SignRequest.Given(
                matters, stated, typed.advice(), typed.reason().strip());
    }

    private static FormErrors errors(List<FieldError> why) {
        return new FormErrors(why.stream().distinct().toList());
    }

    /** Line ends as one character, no other controls, and no more than anybody writes here. */
    static String clean(String typed) {
        String plain = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n\t]]|[\\p{Cs}]", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String decided(long id, Result.Decided decided, Model model) {
        model.addAttribute("request", id);
        model.addAttribute("told", decided.who());
        return "accounts/requests/decided";
    }

    /** A link from a mail is followed wherever somebody works at the moment. */
    private String atAnotherPlace(long id, SignedIn person) {
        Owner place = elsewhere.placeOf(id, person).orElseThrow(NotFound::new);
        return "redirect:/accounts/requests-at/" + place.id() + "/" + id;
    }

    private String show(
            long id, SignedIn person, SignPage.Typed typed, Optional<String> told, FormErrors errors, Model model) {
        Optional<SignPage> page = pages.page(id, person, typed, told);
        if (page.isEmpty()) {
            return maySee.find(person, id).isPresent()
                    ? "redirect:/accounts/requests/" + id + "/signatures"
                    : atAnotherPlace(id, person);
        }
        model.addAttribute("page", page.get());
        model.addAttribute("errors", errors);
        return "accounts/requests/sign";
    }
}

package org.houserules.policy.drafts.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.BritishDays;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.AdoptPolicy;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.drafts.BeginDraft;
import org.houserules.policy.drafts.BeginDraft.Outcome;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.Drafts;
import org.houserules.policy.drafts.EditDraft;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The drafts there are, and beginning another. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class DraftsController {
    private static final String ADOPTED = "adopted-";
    private static final String SHIPPED = "shipped-";
    private static final String TEXT = "text";

    private final Drafts drafts;
    private final EditDraft read;
    private final BeginDraft begin;
    private final Adoptions adoptions;
    private final AdoptPolicy shipped;

    DraftsController(Drafts drafts, EditDraft read, BeginDraft begin, Adoptions adoptions, AdoptPolicy shipped) {
        this.drafts = drafts;
        this.read = read;
        this.begin = begin;
        this.adoptions = adoptions;
        this.shipped = shipped;
    }

    @GetMapping("/policy/drafts")
    String all(SignedIn person, Model model) {
        return page(person, "", FormErrors.NONE, model);
    }

    @PostMapping("/policy/drafts")
    String begin(
            @RequestParam(defaultValue = "") String from,
            @RequestParam Optional<MultipartFile> file,
            SignedIn person,
            Model model) {
        if (from.isEmpty()) {
            return page(person, from, FormErrors.of("from", "Say what the new version begins with."), model);
        }
        return switch (outcome(from, file, person)) {
            case Outcome.Done done -> "redirect:/policy/drafts/" + done.draft() + "?done=policy-draft-begun";
            case Outcome.Wrong wrong -> page(person, from, Answers.withLines(wrong.faults(), "file"), model);
            case Outcome.Nowhere nowhere ->
                page(person, from, FormErrors.of("from", "That one is not there any more. Choose another."), model);
        };
    }

    private Outcome outcome(String from, Optional<MultipartFile> file, SignedIn person) {
        if (from.startsWith(ADOPTED)) {
            String digits = from.substring(ADOPTED.length());
            return digits.matches("\\d{1,18}")
                    ? begin.fromAdopted(person, Long.parseLong(digits))
                    : new Outcome.Nowhere();
        }
        if (from.startsWith(SHIPPED)) {
            return begin.fromShipped(person, from.substring(SHIPPED.length()));
        }
        return from.equals(TEXT) ? begin(file, person) : new Outcome.Nowhere();
    }

    private Outcome begin(Optional<MultipartFile> file, SignedIn person) {
        SentFile sent = () -> file.isPresent() ? file.get().getInputStream() : InputStream.nullInputStream();
        try {
            String text = new String(sent.whole("policy.yaml", YamlFile.MOST_MEGABYTES), StandardCharsets.UTF_8);
            return begin.fromText(person, text, "a file that was uploaded");
        } catch (Unusable unusable) {
            return new Outcome.Wrong(unusable.faults());
        }
    }

    private String page(SignedIn person, String from, FormErrors errors, Model model) {
        long owner = person.owner().id();
        List<Draft> all = drafts.of(owner);
        model.addAttribute("drafts", all.stream().map(this::row).toList());
        model.addAttribute(
                "adopted",
                adoptions.of(owner).stream().map(DraftsController::source).toList());
        model.addAttribute(
                "shipped",
                shipped.choices().stream()
                        .flatMap(choice -> choice.policy().stream()
                                .map(policy -> new DraftSource(
                                        SHIPPED + choice.id(), policy.organisation() + ": " + policy.title())))
                        .toList());
        model.addAttribute("from", from);
        model.addAttribute("errors", errors);
        return "policy/drafts/all";
    }

    private static DraftSource source(Adoption adoption) {
        return new DraftSource(
                ADOPTED + adoption.id(),
                "Version " + adoption.what().version() + " of "
                        + adoption.what().policy() + ", from "
                        + BritishDays.day(adoption.what().on()));
    }

    private DraftRow row(Draft draft) {
        return new DraftRow(
                draft.id(),
                "Version " + read.read(draft).version(),
                "Made of " + draft.madeOf() + ". Changed last by " + draft.changedBy() + " on "
                        + Moments.day(draft.changedAt()) + ".",
                draft.state().called(),
                draft.state().isOpen());
    }
}

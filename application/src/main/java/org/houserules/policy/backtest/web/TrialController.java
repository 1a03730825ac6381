package org.houserules.policy.backtest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.backtest.BackTests;
import org.houserules.policy.backtest.BackTests.Trial;
import org.houserules.policy.backtest.CommentFile;
import org.houserules.policy.backtest.GivenComment;
import org.houserules.policy.backtest.TryDraft;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Trying a draft on the last months before it is adopted. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class TrialController {
    private static final String PAGE = "redirect:/policy/drafts/%d/back-test?done=%s";
    private static final String COMMENTS = "comments";
    private static final int MOST_MONTHS = 60;

    private final FindVersion versions;
    private final BackTests tests;
    private final TryDraft tryDraft;
    private final ShowTrial show;

    TrialController(FindVersion versions, BackTests tests, TryDraft tryDraft, ShowTrial show) {
        this.versions = versions;
        this.tests = tests;
        this.tryDraft = tryDraft;
        this.show = show;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/back-test")
    String page(@PathVariable long id, SignedIn person, HttpServletResponse response, Model model) {
        return page(id, person, "12", FormErrors.NONE, response, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/back-test")
    String ask(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(required = false) Optional<MultipartFile> comments,
            SignedIn person,
            HttpServletResponse response,
            Model model) {
        Optional<Integer> many = months.strip().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(months.strip())).filter(number -> number > 0 && number <= MOST_MONTHS)
                : Optional.empty();
        if (many.isEmpty()) {
            FormErrors errors = FormErrors.of("months", "Write a number of months from 1 to 60.");
            return page(id, person, months, errors, response, model);
        }
        try {
            tryDraft.ask(person, id, many.get(), given(comments));
        } catch (Unusable unusable) {
            return page(id, person, months, errors(unusable), response, model);
        }
        return PAGE.formatted(id, "policy-back-test-asked");
    }

    private static List<GivenComment> given(Optional<MultipartFile> comments) throws Unusable {
        Optional<MultipartFile> sent = comments.filter(file -> !file.isEmpty());
        try {
            return sent.isPresent() ? read(sent.get()) : List.of();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** What is far too large is not taken into memory. */
    private static List<GivenComment> read(MultipartFile sent) throws IOException, Unusable {
        try (InputStream in = sent.getInputStream()) {
            return CommentFile.read(COMMENTS, in.readNBytes(CommentFile.MOST_BYTES + 1));
        }
    }

    private static FormErrors errors(Unusable unusable) {
        return new FormErrors(unusable.faults().stream()
                .map(fault -> new FieldError(
                        COMMENTS,
                        (fault.line() > 0 ? "Line " + fault.line() + ": " : "") + fault.what() + ". " + fault.mend()))
                .toList());
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/back-test/stop")
    String stop(@PathVariable long id, SignedIn person) {
        tryDraft.stop(person, id);
        return PAGE.formatted(id, "policy-back-test-stopped");
    }

    private String page(
            long id, SignedIn person, String months, FormErrors errors, HttpServletResponse response, Model model) {
        Draft draft = versions.draft(person, id).orElseThrow(NotFound::new);
        Optional<Trial> latest = tests.latest(person.owner().id(), id);
        if (latest.filter(trial -> !trial.state().isOver()).isPresent()) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("draft", id);
        model.addAttribute("open", draft.state().isOpen());
        model.addAttribute("trial", latest.map(trial -> show.page(trial, draft)));
        model.addAttribute("facts", tryDraft.facts());
        model.addAttribute("months", months);
        model.addAttribute("errors", errors);
        return "policy/drafts/back-test";
    }
}

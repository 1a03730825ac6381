package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.AccessRegister;
import org.houserules.accounts.kept.AccountTags;
import org.houserules.accounts.kept.Closing;
import org.houserules.accounts.kept.ClosingStep;
import org.houserules.accounts.kept.Closings;
import org.houserules.accounts.kept.Evaluations;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.accounts.kept.Matter;
import org.houserules.accounts.kept.Observations;
import org.houserules.accounts.kept.Promised;
import org.houserules.accounts.kept.ReviewAccounts;
import org.houserules.accounts.kept.ReviewAccounts.Reviewed;
import org.houserules.accounts.kept.Setting;
import org.houserules.accounts.kept.Story;
import org.houserules.accounts.kept.web.KeptView.Go;
import org.houserules.accounts.kept.web.KeptView.MatterView;
import org.houserules.accounts.kept.web.KeptView.Reader;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews an account at the moment its page is opened, and says how it stands. */
@Component
public class ShowKept {
    private final ReviewAccounts review;
    private final LooksAfter looking;
    private final Observations observations;
    private final Promised promised;
    private final Evaluations evaluations;
    private final AccessRegister access;
    private final Closings closings;
    private final Story story;
    private final Clock clock;

    ShowKept(
            ReviewAccounts review,
            LooksAfter looking,
            Observations observations,
            Promised promised,
            Evaluations evaluations,
            AccessRegister access,
            Closings closings,
            Story story,
            Clock clock) {
        this.review = review;
        this.looking = looking;
        this.observations = observations;
        this.promised = promised;
        this.evaluations = evaluations;
        this.access = access;
        this.closings = closings;
        this.story = story;
        this.clock = clock;
    }

    /** Empty where the account is not official yet, or is closed. Who does not look after it is led to no page of its team. */
    @Transactional
    public Optional<KeptView> of(OfficialAccount account, SignedIn person) {
        Reader reader = new Reader(looking.does(person, account), person.may(Permission.MANAGE_ACCOUNTS));
        return review.review(account.owner(), account.id()).map(reviewed -> view(account, reviewed, reader));
    }

    private KeptView view(OfficialAccount account, Reviewed reviewed, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> evaluation = reviewed.standing().evaluationDue();
        return new KeptView(
                AccountTags.of(Optional.of(reviewed.standing()), clock.instant()),
                reviewed.standing().matters().stream()
                        .map(matter -> matter(account, matter, reader))
                        .toList(),
                SettingRows.of(promised.of(account)),
                NotRead.words(observations.failing(account.owner(), account.id()), clock),
                CoverView.of(reviewed.cover(), today),
                posts(account, reviewed, today),
                evaluation(account, evaluation),
                access(account, today),
                reader,
                closing(account),
                StorySteps.of(account, story.of(account.owner(), account.id()), evaluation, today));
    }

    private static MatterView matter(OfficialAccount account, Matter matter, Reader reader) {
        String at = "/accounts/" + account.id();
        Optional<Go> go = switch (matter.kind()) {
            case COVER -> Optional.of(new Go("#cover", "See the days"));
            case DRIFT, ATTESTATION -> Optional.of(new Go("#settings", "See the settings"));
            case FOLLOWERS -> Optional.of(new Go(at + "/followers", "Open the list"));
            case CANNOT_TELL -> whereItIsTold(at, matter);
            case ACCESS -> Optional.of(new Go(at + "/access", "Open the access register"));
            case CLOSURE -> Optional.of(new Go(at + "/closing", "Close it step by step"));
            case EVALUATION -> Optional.of(new Go(at + "/evaluations", "Evaluate it"));
            case NEGLECT, OTHER -> Optional.empty();
            case NO_POLICY -> Optional.of(new Go("/policy", "Open the policy"));
        };
        return new MatterView(
                matter.alarm() ? Tone.STOP : Tone.ASK,
                matter.kind().called(),
                matter.what(),
                matter.mend(),
                matter.refs(),
                go.filter(one -> reader.mayOpen(one.path(), at)));
    }

    /** What a key begins with is the control. */
    private static Optional<Go> whereItIsTold(String at, Matter matter) {
        String control = matter.key().replaceFirst("/.*", "");
        if (control.equals("known-followers-only")) {
            return Optional.of(new Go(at + "/followers", "Open the list"));
        }
        return Setting.find(control).map(setting -> new Go("#settings", "See the settings"));
    }

    private static List<String> posts(OfficialAccount account, Reviewed reviewed, LocalDate today) {
        List<String> posts = new ArrayList<>();
        posts.add(reviewed.standing()
                .lastPost()
                .map(day -> "The last post went out on " + BritishDays.day(day) + ", " + ago(day, today) + ".")
                .orElse("Nothing has gone out from here yet."));
        account.promise()
                .postsEvery()
                .ifPresent(days ->
                        posts.add("Promised: at least one post every " + (days == 1 ? "day" : days + " days") + "."));
        return posts;
    }

    private static String ago(LocalDate day, LocalDate today) {
        long days = day.until(today, java.time.temporal.ChronoUnit.DAYS);
        return days == 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
    }

    private List<String> evaluation(OfficialAccount account, Optional<LocalDate> due) {
        List<String> lines = new ArrayList<>();
        lines.add(due.map(day -> "Due on " + BritishDays.day(day) + ".")
                .orElse("No day is set on which it is looked at."));
        evaluations.of(account.owner(), account.id()).stream()
                .findFirst()
                .ifPresent(last -> lines.add("Last evaluated on "
                        + BritishDays.day(last.evaluation().on()) + ": "
                        + last.evaluation().result().words() + "."));
        return lines;
    }

    private String access(OfficialAccount account, LocalDate today) {
        long open = access.of(account.owner(), account.id(), today).stream()
                .filter(AccessRegister.Access::isOpen)
                .count();
        return open == 0
                ? "Nobody is noted who holds a role on the platform."
                : open == 1 ? "1 role on the platform is noted." : open + " roles on the platform are noted.";
    }

    private Optional<String> closing(OfficialAccount account) {
        return closings.of(account.owner(), account.id())
                .filter(closing -> !closing.isFinished())
                .map(ShowKept::progress);
    }

    private static String progress(Closing closing) {
        return "It is being closed: " + closing.done().size() + " of " + ClosingStep.values().length
                + " steps are done.";
    }
}

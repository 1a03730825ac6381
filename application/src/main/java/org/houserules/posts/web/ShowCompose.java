package org.houserules.posts.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houserules.accounts.Accounts;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.SearchRoll;
import org.houserules.files.FileAddress;
import org.houserules.pages.FormErrors;
import org.houserules.people.Permission;
import org.houserules.people.Signatories.Signatory;
import org.houserules.people.SignedIn;
import org.houserules.policy.Signer;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.CheckDraft.Checked;
import org.houserules.posts.FactsOfSchool;
import org.houserules.posts.PictureLooks;
import org.houserules.posts.PolicyForPosts;
import org.houserules.posts.Post;
import org.houserules.posts.PostDecision;
import org.houserules.posts.PostState;
import org.houserules.posts.PostStory;
import org.houserules.posts.Purpose;
import org.houserules.posts.Turns;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.posts.controls.AllowedPurposes;
import org.houserules.posts.web.ComposePage.Found;
import org.houserules.posts.web.ComposePage.Newer;
import org.houserules.posts.web.ComposePage.Option;
import org.houserules.posts.web.ComposePage.StepView;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page shows on which a post is written. */
@Component
class ShowCompose {
    private final CheckDraft check;
    private final Turns turns;
    private final Accounts accounts;
    private final FactsOfSchool facts;
    private final SearchRoll roll;
    private final PostStory story;
    private final PictureLooks looks;
    private final java.time.Clock clock;

    ShowCompose(
            CheckDraft check,
            Turns turns,
            Accounts accounts,
            FactsOfSchool facts,
            SearchRoll roll,
            PostStory story,
            PictureLooks looks,
            java.time.Clock clock) {
        this.check = check;
        this.turns = turns;
        this.accounts = accounts;
        this.facts = facts;
        this.roll = roll;
        this.story = story;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param looking at the picture beside which a pupil is looked for */
    record Draft(
            Post post,
            WrittenPost written,
            ComposeForm form,
            int save,
            Optional<WrittenPost> newer,
            Optional<Integer> looking) {}

    @Transactional(readOnly = true)
    public ComposePage page(SignedIn author, Draft draft) {
        long owner = author.owner().id();
        Optional<Checked> checked = check(author, draft.written());
        Optional<PolicyForPosts> policy = checked.map(Checked::policy);
        Beside beside = beside(author, draft.written(), FormErrors.NONE, checked);
        Map<String, PupilOnRecord> pupils = facts.pupils(owner);
        Post post = draft.post();
        return new ComposePage(
                post.id(),
                post.state().words(),
                draft.save(),
                UUID.randomUUID().toString(),
                post.save() == 0 ? "" : "Saved " + Days.clock(post.changedAt()),
                form(draft),
                accounts(owner),
                policy.map(ShowCompose::purposes).orElse(all()),
                draft.written().addresses(),
                pupils.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> label(entry.getValue()))),
                faces(owner, draft.written()),
                draft.looking().map(index -> found(owner, draft.form(), index)),
                beside.verdict(),
                beside.steps(),
                policy.map(known -> known.policy().approval().hasShortChain()).orElse(false),
                draft.newer().map(newer -> new Newer(newer.title(), newer.text())),
                returned(post));
    }

    /** What stands beside the form. @param verdict empty where no policy is in force */
    record Beside(Optional<VerdictView> verdict, List<StepView> steps) {}

    @Transactional(readOnly = true)
    public Beside beside(SignedIn author, WrittenPost written, FormErrors errors) {
        return beside(author, written, errors, check(author, written));
    }

    private Beside beside(SignedIn author, WrittenPost written, FormErrors errors, Optional<Checked> checked) {
        return new Beside(
                checked.map(Checked::verdict)
                        .map(verdict -> open(author, verdict))
                        .map(open -> new ShowVerdict(written, Signer.AUTHOR).of(open))
                        .map(shown -> shown.with(TimeFindings.of(written, errors, clock.instant()))),
                checked.map(Checked::policy)
                        .map(policy -> steps(author, written, policy))
                        .orElse(List.of()));
    }

    private Optional<Checked> check(SignedIn author, WrittenPost written) {
        return check.whileWriting(author.owner().id(), author.person(), written, written.confirmed());
    }

    static Verdict open(SignedIn reader, Verdict verdict) {
        return reader.may(Permission.SEE_DO_NOT_IDENTIFY) ? verdict : verdict.forEverybody();
    }

    private List<StepView> steps(SignedIn author, WrittenPost written, PolicyForPosts policy) {
        return turns.steps(author.owner().id(), author.person(), written.urgent(), policy).stream()
                .map(step -> new StepView(step.number() == 0 ? "now" : "", step.called(), who(step)))
                .toList();
    }

    static String who(Turns.Step step) {
        boolean nobody = step.signatories().isEmpty();
        if (!step.elsewhere().isEmpty()) {
            return (nobody ? "Nobody can sign here just now: " : names(step) + ". ")
                    + step.elsewhere()
                    + (nobody ? ". A delegation to somebody else mends it." : ".");
        }
        return nobody ? "Nobody can sign here just now. Tell whoever keeps the register of people." : names(step);
    }

    private static String names(Turns.Step step) {
        return step.signatories().stream().map(Signatory::named).collect(Collectors.joining(", or "));
    }

    private Optional<String> returned(Post post) {
        if (post.state() != PostState.RETURNED) {
            return Optional.empty();
        }
        List<PostDecision> decisions = story.decisions(post.id());
        return decisions.isEmpty()
                ? Optional.of("")
                : Optional.of(decisions.getLast().reason());
    }

    /** With what is known of each picture, and in the order that was saved. */
    private static ComposeForm form(Draft draft) {
        ComposeForm typed = draft.form();
        List<PictureForm> pictures = java.util.stream.IntStream.range(
                        0, draft.written().pictures().size())
                .mapToObj(i -> typed.pictures().stream()
                        .filter(form -> form.file()
                                .equals(draft.written().pictures().get(i).file().value()))
                        .findFirst()
                        .map(form -> form.with(i, draft.written().pictures().get(i)))
                        .orElseGet(() ->
                                PictureForm.of(i, draft.written().pictures().get(i))))
                .toList();
        return typed.with(pictures, draft.written().confirmed());
    }

    private Map<String, String> faces(long owner, WrittenPost written) {
        Map<FileAddress, FaceCount> counted = looks.faces(
                owner, written.pictures().stream().map(WrittenPicture::file).toList());
        return written.pictures().stream()
                .collect(Collectors.toMap(
                        picture -> picture.file().value(),
                        picture -> FaceWords.beside(
                                counted.getOrDefault(picture.file(), new FacesNotLookedFor()),
                                picture.shown().size() + picture.others().size()),
                        (first, same) -> first));
    }

    private List<Option> accounts(long owner) {
        LocalDate today = LocalDate.now(clock);
        return accounts.all().stream()
                .filter(account -> account.owner() == owner && account.isOfficialOn(today))
                .map(account -> new Option(String.valueOf(account.id()), account.name()))
                .toList();
    }

    private static List<Option> purposes(PolicyForPosts policy) {
        return AllowedPurposes.of(policy.policy())
                .map(allowed -> allowed.stream().map(ShowCompose::purpose).toList())
                .orElse(all());
    }

    private static List<Option> all() {
        return Arrays.stream(Purpose.values()).map(ShowCompose::purpose).toList();
    }

    private static Option purpose(Purpose purpose) {
        return new Option(purpose.name(), Labels.purpose(purpose));
    }

    private Found found(long owner, ComposeForm form, int index) {
        String words = form.pictures().stream()
                .filter(picture -> picture.index() == index)
                .findFirst()
                .map(PictureForm::find)
                .orElse("");
        List<Option> pupils = roll.find(owner, words).stream()
                .map(pupil -> new Option(pupil.pupil().id(), label(pupil)))
                .toList();
        return new Found(index, words, pupils);
    }

    private static String label(PupilOnRecord pupil) {
        return pupil.pupil().shownAs() + ", " + pupil.group();
    }
}

package org.houserules.accounts.requests.signing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.signing.FormGoesTo;
import org.houserules.accounts.requests.signing.Signature;
import org.houserules.accounts.requests.signing.Signatures;
import org.houserules.accounts.requests.signing.Step;
import org.houserules.accounts.requests.signing.Version;
import org.houserules.accounts.requests.signing.WhoseTurn;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.accounts.requests.signing.print.PrintedForm;
import org.houserules.accounts.requests.signing.print.PrintedForm.Box;
import org.houserules.accounts.requests.signing.print.PrintedForm.Written;
import org.houserules.people.Role;
import org.houserules.policy.PoliciesInForce.InForce;
import org.springframework.stereotype.Component;

/** Gathers what stands on the printed form of a request. */
@Component
public class PrintedForms {
    private static final String ADDED = "Added by the school: its printed form has no box for this signature.";
    private static final String VOID = "VOID: the form was changed or returned after this signature.";

    private final CheckRequest check;
    private final WhoseTurn turns;
    private final Signatures signatures;
    private final FormGoesTo goesTo;
    private final ShowForm form;
    private final StatedWords words;

    PrintedForms(
            CheckRequest check,
            WhoseTurn turns,
            Signatures signatures,
            FormGoesTo goesTo,
            ShowForm form,
            StatedWords words) {
        this.check = check;
        this.turns = turns;
        this.signatures = signatures;
        this.goesTo = goesTo;
        this.form = form;
        this.words = words;
    }

    public PrintedForm of(Request request, String school) {
        Optional<Progress> progress = turns.of(request);
        boolean written = request.state().mayBeWritten();
        Optional<InForce<AccountRequest>> policy =
                written || progress.isEmpty() ? check.policy(request.owner()) : progress.flatMap(Progress::policy);
        Map<String, String> stated =
                progress.map(known -> words.of(request, known)).orElse(Map.of());
        Answers answers = written
                ? request.answers()
                : progress.map(Progress::version).map(Version::answers).orElse(request.answers());
        return new PrintedForm(
                "Request for an official account",
                school,
                request.name(),
                about(request, policy, progress),
                sections(request, written ? Optional.empty() : progress.map(Progress::version)).stream()
                        .map(section -> part(section, answers))
                        .toList(),
                boxes(request, policy, progress, stated));
    }

    private List<FormSection> sections(Request request, Optional<Version> version) {
        return version.map(known -> form.of(request.owner(), known))
                .orElseGet(() -> form.of(request.owner(), request.answers()));
    }

    private List<String> about(Request request, Optional<InForce<AccountRequest>> policy, Optional<Progress> progress) {
        List<String> about = new ArrayList<>();
        about.add(
                "Asked for by " + request.authorName() + ". " + request.state().words() + ".");
        progress.map(known -> version(request, known.version())).ifPresent(about::add);
        sentBack(request).ifPresent(about::add);
        about.add(
                request.state().mayBeWritten() || progress.isEmpty()
                        ? policy.map(SignatureView::policy).orElse("No policy of this school is in force.")
                        : SignatureView.policy(progress.get()));
        policy.map(known -> goesTo.words(request.owner(), known))
                .filter(said -> !said.isEmpty())
                .ifPresent(about::add);
        return about;
    }

    /** By whom and why, where a signer has returned or refused the last version. */
    private Optional<String> sentBack(Request request) {
        return signatures.of(request).stream()
                .filter(signature -> !signature.signed() && signature.version() == request.version())
                .reduce((earlier, later) -> later)
                .map(signature -> "It was " + signature.outcome().words() + " by " + signature.name() + " on "
                        + SignatureView.moment(signature.at()) + ": " + signature.reason());
    }

    private static String version(Request request, Version version) {
        boolean changed = request.state().mayBeWritten() && !request.answers().equals(version.answers());
        return changed
                ? "Changed since version " + version.number() + " was handed in on "
                        + SignatureView.moment(version.at()) + ": nobody has signed what stands here."
                : SignatureView.about(version);
    }

    private static PrintedForm.Part part(FormSection section, Answers answers) {
        return new PrintedForm.Part(
                section.title(),
                section.lines().stream()
                        .map(line -> new PrintedForm.Line(
                                line.question(),
                                line.answer().isEmpty() ? "–" : line.answer(),
                                table(line.key(), answers)))
                        .toList());
    }

    private static List<List<String>> table(String key, Answers answers) {
        List<Readers> readers = Question.find(key).map(answers::readers).orElse(List.of());
        boolean isTable = Question.find(key)
                .filter(question -> question.kind() == Question.Kind.READERS)
                .isPresent();
        if (!isTable || readers.isEmpty()) {
            return List.of();
        }
        Stream<List<String>> rows =
                readers.stream().map(some -> List.of(some.kind().words(), ages(some), some.schools(), some.details()));
        return Stream.concat(Stream.of(List.of("Who", "Ages", "Schools", "Details")), rows)
                .toList();
    }

    private static String ages(Readers some) {
        return some.youngest()
                .flatMap(young -> some.oldest().map(old -> young + " to " + old))
                .orElse("");
    }

    private List<Box> boxes(
            Request request,
            Optional<InForce<AccountRequest>> policy,
            Optional<Progress> progress,
            Map<String, String> stated) {
        boolean open = request.state().mayBeWritten() || request.state() == Request.State.WITHDRAWN;
        List<Standing> standings = open
                ? turns.unsigned(request.owner(), request.author(), request.author())
                : progress.map(Progress::standings).orElse(List.of());
        Stream<Box> counting = standings.stream().map(standing -> box(standing, policy, stated));
        Stream<Box> voided = signatures.of(request).stream()
                .filter(signature -> signature.signed() && (open || signature.version() < request.version()))
                .map(signature -> voided(signature, policy));
        return Stream.concat(counting, voided).toList();
    }

    private static Box box(Standing standing, Optional<InForce<AccountRequest>> policy, Map<String, String> stated) {
        Step step = standing.step();
        return new Box(
                standing.called(),
                says(step),
                standing.done().map(signature -> given(signature, written(signature, stated))),
                added(step.role(), policy) ? List.of(ADDED) : List.of(),
                false);
    }

    private static Box voided(Signature signature, Optional<InForce<AccountRequest>> policy) {
        Role role = signature.step().role();
        return new Box(
                policy.map(known -> known.calledFirst(role)).orElse(role.called()),
                says(signature.step()),
                Optional.of(given(signature, List.of())),
                List.of(VOID),
                true);
    }

    private static String says(Step step) {
        return "I approve " + step.matter().words() + ".";
    }

    private static boolean added(Role role, Optional<InForce<AccountRequest>> policy) {
        return policy.flatMap(known -> known.policy().printedForm())
                .filter(printed -> !printed.signatures().contains(role))
                .isPresent();
    }

    private static List<Written> written(Signature signature, Map<String, String> stated) {
        return Stream.of(
                        StatedWords.of(signature, stated).stream().map(said -> new Written("Stated with it", said)),
                        Stream.of(new Written("Advice in writing", signature.advice())),
                        Stream.of(new Written("A word to the author", signature.reason())))
                .flatMap(some -> some)
                .filter(one -> !one.words().isEmpty())
                .toList();
    }

    private static PrintedForm.Given given(Signature signature, List<Written> written) {
        return new PrintedForm.Given(
                signature.name(),
                signature.insteadOf(),
                SignatureView.moment(signature.at()),
                Version.shortly(signature.digest()),
                written);
    }
}

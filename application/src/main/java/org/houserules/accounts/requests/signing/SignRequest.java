package org.houserules.accounts.requests.signing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.CheckRequest.Checked;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.WhoOpens;
import org.houserules.accounts.requests.signing.DecideRequest.Result;
import org.houserules.accounts.requests.signing.DecideRequest.Seen;
import org.houserules.accounts.requests.signing.DecideRequest.Turn;
import org.houserules.accounts.requests.signing.Signature.Outcome;
import org.houserules.pages.FieldError;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.policy.Effect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs exactly what the signer has seen; after the last signature the request is approved. */
@Component
public class SignRequest {
    private final DecideRequest deciding;
    private final Signatures signatures;
    private final CheckRequest check;
    private final HandIn handIn;
    private final WhoOpens opening;
    private final OthersWaiting others;
    private static final SeenFinding AUTHOR_LEFT = new SeenFinding(
            "active-team",
            Effect.ADVISE,
            "Whoever asked for this account does not work here any more.",
            "After the last signature their line manager opens it, or whoever manages accounts. Refuse it if nobody"
                    + " should.",
            "",
            List.of(),
            Optional.empty());

    SignRequest(
            DecideRequest deciding,
            Signatures signatures,
            CheckRequest check,
            HandIn handIn,
            WhoOpens opening,
            OthersWaiting others) {
        this.deciding = deciding;
        this.signatures = signatures;
        this.check = check;
        this.handIn = handIn;
        this.opening = opening;
        this.others = others;
    }

    /**
     * What the signer gives.
     *
     * @param signed each matter that was ticked
     * @param stated tokens that were ticked
     * @param advice in writing, where some is asked for
     * @param word to the author; may be empty
     */
    public record Given(Set<Matter> signed, Set<String> stated, String advice, String word) {
        static final Given NOTHING = new Given(Set.of(), Set.of(), "", "");
    }

    /** What a signer sees beside the form. @param asked of this signer @param findings as it stands today */
    public record Seeing(Turn turn, List<Asked> asked, List<SeenFinding> findings) {}

    /** Empty where it is not this person's turn. */
    @Transactional(readOnly = true)
    public Optional<Seeing> seeing(SignedIn person, Request request) {
        return deciding.turn(person, request).map(turn -> {
            Checked checked = judged(turn, Given.NOTHING);
            List<Asked> asked = mine(turn, asked(turn, checked)).stream()
                    .filter(one -> !one.isTheSignature())
                    .toList();
            List<SeenFinding> findings = new ArrayList<>(SeenFinding.of(checked.verdict()));
            findings.addAll(others.of(request, turn.version().answers()));
            if (opening.hasLeft(request)) {
                findings.add(AUTHOR_LEFT);
            }
            return new Seeing(turn, asked, List.copyOf(findings));
        });
    }

    @Transactional
    public Result sign(SignedIn person, Seen seen, Given given) {
        return deciding.decide(person, seen, turn -> sign(turn, given));
    }

    private Result sign(Turn turn, Given given) {
        Checked checked = judged(turn, given);
        List<Asked> asked = asked(turn, checked);
        List<FieldError> lacking = lacking(turn, given, asked, checked);
        if (!lacking.isEmpty()) {
            return new Result.NotYet(lacking);
        }
        Set<String> stated = stated(turn, given, asked);
        turn.openSteps()
                .forEach(step -> deciding.keep(
                        turn,
                        step,
                        Outcome.SIGNED,
                        first(step, turn, given.word()),
                        with(step, turn, stated, asked),
                        first(step, turn, given.advice())));
        if (turn.isLast()) {
            handIn.approve(turn.request(), turn.version());
            return new Result.Done(State.APPROVED);
        }
        handIn.moved(turn.request());
        return new Result.Done(State.WAITING);
    }

    /** Under the policy of today, with all that was stated before and now. */
    private Checked judged(Turn turn, Given given) {
        Set<String> statements = statedBefore(turn);
        statements.addAll(given.stated());
        Map<Role, String> advice = adviceBefore(turn);
        if (!given.advice().isBlank()) {
            advice.put(turn.open().getFirst().step().role(), given.advice());
        }
        Request request = turn.request();
        return check.check(
                        request.owner(),
                        request.author(),
                        Optional.of(request.id()),
                        turn.version().answers(),
                        statements,
                        advice)
                .orElseThrow();
    }

    private static List<Asked> asked(Turn turn, Checked checked) {
        return Asked.of(checked.policy().policy(), checked.request(), turn.steps());
    }

    private static List<Asked> mine(Turn turn, List<Asked> asked) {
        return asked.stream()
                .filter(one -> turn.openSteps().contains(one.step()))
                .toList();
    }

    private static List<FieldError> lacking(Turn turn, Given given, List<Asked> asked, Checked checked) {
        List<FieldError> lacking = new ArrayList<>();
        turn.openSteps().stream()
                .filter(step -> !given.signed().contains(step.matter()))
                .forEach(step -> lacking.add(new FieldError(
                        "signed-" + step.matter(), "Tick this signature, or return the request to its author.")));
        mine(turn, asked).stream()
                .filter(one -> !one.isTheSignature() && !isStated(one, given))
                .forEach(one -> lacking.add(
                        one.statement().inWriting()
                                ? new FieldError("advice", "Write your advice in your own words.")
                                : new FieldError(
                                        "stated-" + one.statement().token(),
                                        "Tick this statement, or return the request to its author.")));
        Set<String> later = asked.stream()
                .filter(one -> !turn.openSteps().contains(one.step()))
                .map(one -> one.statement().token())
                .collect(toSet());
        SeenFinding.of(checked.verdict()).stream()
                .flatMap(finding -> against(finding, later).stream())
                .forEach(lacking::add);
        return lacking;
    }

    private static Optional<FieldError> against(SeenFinding finding, Set<String> later) {
        return switch (finding.effect()) {
            case STOP -> Optional.of(new FieldError("findings", "It cannot be signed: " + finding.what()));
            case CONFIRM ->
                finding.token()
                        .filter(token -> !later.contains(token))
                        .map(token -> new FieldError("stated-" + token, "Confirm this, or return the request."));
            case APPROVE, ADVISE -> Optional.empty();
        };
    }

    private static boolean isStated(Asked asked, Given given) {
        if (asked.isTheSignature()) {
            return given.signed().contains(Matter.BRAND);
        }
        return asked.statement().inWriting()
                ? !given.advice().isBlank()
                : given.stated().contains(asked.statement().token());
    }

    private static Set<String> stated(Turn turn, Given given, List<Asked> asked) {
        Stream<String> written = mine(turn, asked).stream()
                .filter(one -> one.statement().inWriting() || one.isTheSignature())
                .map(one -> one.statement().token());
        return Stream.concat(given.stated().stream(), written).collect(toSet());
    }

    /** What is asked with a step stands in its row; what was confirmed besides stands in the first. */
    private static Set<String> with(Step step, Turn turn, Set<String> stated, List<Asked> asked) {
        Map<String, Step> places = mine(turn, asked).stream()
                .collect(toMap(one -> one.statement().token(), Asked::step, (first, second) -> first));
        Step first = turn.openSteps().getFirst();
        return stated.stream()
                .filter(token -> places.getOrDefault(token, first).equals(step))
                .collect(toSet());
    }

    /** What is written once stands in the first row. */
    private static String first(Step step, Turn turn, String written) {
        return step.equals(turn.openSteps().getFirst()) ? written.strip() : "";
    }

    private Set<String> statedBefore(Turn turn) {
        return new HashSet<>(given(turn).flatMap(Signature::tokens).collect(toSet()));
    }

    private Map<Role, String> adviceBefore(Turn turn) {
        Map<Role, String> advice = new EnumMap<>(Role.class);
        given(turn)
                .filter(signature -> !signature.advice().isBlank())
                .forEach(signature -> advice.put(signature.step().role(), signature.advice()));
        return advice;
    }

    private Stream<Signature> given(Turn turn) {
        return signatures.of(turn.request()).stream()
                .filter(signature -> signature.signed()
                        && signature.version() == turn.version().number());
    }
}

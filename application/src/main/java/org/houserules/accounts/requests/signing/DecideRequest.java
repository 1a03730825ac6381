package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.Signature.Outcome;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.InsteadOf;
import org.houserules.people.NotFound;
import org.houserules.people.Signatories.Signatory;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** What signing, returning and refusing have in common: one turn, one decision, on exactly what was seen. */
@Component
public class DecideRequest {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Requests requests;
    private final Signatures signatures;
    private final WhoseTurn turns;
    private final Trail trail;
    private final Clock clock;

    DecideRequest(Requests requests, Signatures signatures, WhoseTurn turns, Trail trail, Clock clock) {
        this.requests = requests;
        this.signatures = signatures;
        this.turns = turns;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the page showed when the button was pressed. */
    public record Seen(long request, int version, String digest) {}

    /** What came of a decision. */
    public sealed interface Result {
        record Done(State state) implements Result {}

        /** The request has changed since the page was loaded. */
        record Changed() implements Result {}

        /** Somebody was quicker. @param who a sentence on who decided what */
        record Decided(String who) implements Result {}

        /** @param why with the fields they are about */
        record NotYet(List<FieldError> why) implements Result {}
    }

    /** @param open what this person signs now, one or two */
    public record Turn(Request request, Progress progress, List<Standing> open, Signatory me) {
        public Version version() {
            return progress.version();
        }

        /** Whether nothing is open but what is signed now. */
        boolean isLast() {
            return progress.standings().stream()
                            .filter(one -> one.done().isEmpty())
                            .count()
                    == open.size();
        }

        List<Step> steps() {
            return progress.standings().stream().map(Standing::step).toList();
        }

        List<Step> openSteps() {
            return open.stream().map(Standing::step).toList();
        }
    }

    /** Empty where it is not this person's turn. */
    Optional<Turn> turn(SignedIn person, Request request) {
        if (request.state() != State.WAITING) {
            return Optional.empty();
        }
        return turns.of(request).flatMap(progress -> {
            List<Standing> open = progress.openFor(person.person());
            return open.stream()
                    .findFirst()
                    .flatMap(first -> first.signatory(person.person()))
                    .map(me -> new Turn(request, progress, open, me));
        });
    }

    /** Whoever presses second waits here until the first has decided, and is told. */
    Result decide(SignedIn person, Seen seen, Function<Turn, Result> decide) {
        Request request = requests.lock(seen.request())
                .filter(found -> found.owner() == person.owner().id())
                .orElseThrow(NotFound::new);
        Optional<Turn> turn = turn(person, request);
        if (turn.isEmpty()) {
            return notTheirs(request, seen, person);
        }
        Version version = turn.get().version();
        boolean same = version.number() == seen.version() && version.digest().equals(seen.digest());
        return same ? decide.apply(turn.get()) : new Result.Changed();
    }

    /** Told only to who knows what they were looking at. */
    private Result notTheirs(Request request, Seen seen, SignedIn person) {
        Version version = signatures.version(request, seen.version()).orElseThrow(NotFound::new);
        if (request.author() == person.person() || !version.digest().equals(seen.digest())) {
            throw new NotFound();
        }
        if (barred(request, seen, person)) {
            return new Result.NotYet(List.of(new FieldError("signed", "Somebody else signs this step.")));
        }
        List<Signature> decided = signatures.of(request);
        boolean outdated = request.state() == State.WAITING
                && request.version() == seen.version()
                && turns.of(request).filter(WhoseTurn.Progress::outdated).isPresent();
        if (outdated) {
            return new Result.Decided("The school has adopted another policy since it was handed in, so nobody can sign"
                    + " it. Its author sends it again.");
        }
        if (decided.isEmpty()
                || decided.getLast().version() != seen.version()
                || request.state().mayBeWritten() && decided.getLast().signed()) {
            return new Result.Decided("Its author has taken it back, so nobody signs it now.");
        }
        Signature last = decided.getLast();
        return new Result.Decided(last.name() + " " + last.outcome().words() + " it on " + TIME.format(last.at())
                + ", so your decision was not needed.");
    }

    /** The page of its signatures says why, and who signs instead. */
    private boolean barred(Request request, Seen seen, SignedIn person) {
        return request.state() == State.WAITING
                && request.version() == seen.version()
                && turns.of(request)
                        .filter(progress -> !progress.outdated())
                        .flatMap(Progress::next)
                        .filter(turn -> turn.barred().contains(person.person()))
                        .isPresent();
    }

    /** @param statements what was stated with this signature @param advice in writing */
    void keep(Turn turn, Step step, Outcome outcome, String reason, Set<String> statements, String advice) {
        Signature signature = new Signature(
                turn.request().id(),
                turn.version().number(),
                step,
                turn.me().person(),
                turn.me().name(),
                turn.me().insteadOf().map(InsteadOf::words),
                outcome,
                reason,
                statements,
                advice,
                turn.version().digest(),
                clock.instant());
        signatures.add(turn.request(), signature);
        requests.tell(
                turn.request(),
                RequestEvent.valueOf(outcome.name()).kind(),
                Optional.of(signature.person()),
                words(turn, step, reason),
                signature.at());
        trail.record(happening(turn.request(), signature));
    }

    private static String words(Turn turn, Step step, String reason) {
        String as = "as " + turn.open().getFirst().called().toLowerCase(Locale.UK)
                + turn.me()
                        .insteadOf()
                        .map(whom -> ", instead of " + whom.words())
                        .orElse("")
                + (step.matter() == Matter.BRAND ? ", for logo and brand" : "");
        return reason.isEmpty() ? as : as + ": " + reason;
    }

    private static Happening happening(Request request, Signature signature) {
        String action = "request-" + signature.outcome().words();
        return Happening.by(signature.person(), request.owner(), action, RequestEvent.KIND, request.id())
                .with("version", signature.version())
                .with("digest", signature.digest())
                .with("role", signature.step().role())
                .with("matter", signature.step().matter())
                .with("instead-of", signature.insteadOf().isPresent())
                .with("statements", new java.util.TreeSet<>(signature.statements()));
    }
}

package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.DifferentSigners;
import org.houserules.people.DifferentSigners.Place;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.OfDay;
import org.houserules.people.Signatories.Signatory;
import org.houserules.policy.PoliciesInForce.InForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is to sign a request. */
@Component
public class WhoseTurn {
    private final Signatures signatures;
    private final ChainOfRequests chain;
    private final CheckRequest check;
    private final Signatories signatories;
    private final Clock clock;

    WhoseTurn(Signatures signatures, ChainOfRequests chain, CheckRequest check, Signatories signatories, Clock clock) {
        this.signatures = signatures;
        this.chain = chain;
        this.check = check;
        this.signatories = signatories;
        this.clock = clock;
    }

    /**
     * How a version stands.
     *
     * @param policy under which it was handed in; absent where it is not kept any more
     * @param outdated whether it was handed in under another policy than that, so that nobody can sign it any more
     */
    public record Progress(
            Version version, Optional<InForce<AccountRequest>> policy, boolean outdated, List<Standing> standings) {
        /** The first that nobody has signed. */
        public Optional<Standing> next() {
            return standings.stream()
                    .filter(standing -> standing.done().isEmpty())
                    .findFirst();
        }

        /** What this person signs now: all that is open in the role whose turn it is. */
        public List<Standing> openFor(long person) {
            return next()
                    .filter(standing -> !outdated && standing.signatory(person).isPresent())
                    .stream()
                    .flatMap(turn -> standings.stream()
                            .filter(other -> other.done().isEmpty()
                                    && other.step().role() == turn.step().role()))
                    .toList();
        }
    }

    /**
     * @param called what the school calls the role
     * @param may who may sign today
     * @param barred those who could sign, and sign another step instead
     * @param elsewhere why they do not, as a sentence without its end; empty where there are none
     */
    public record Standing(
            Step step,
            String called,
            List<Signatory> may,
            Set<Long> barred,
            String elsewhere,
            Optional<Signature> done) {
        public Optional<Signatory> signatory(long person) {
            return may.stream().filter(one -> one.person() == person).findFirst();
        }

        static Standing of(Step step, String called, Signature done) {
            return new Standing(step, called, List.of(), Set.of(), "", Optional.of(done));
        }
    }

    /** Of the version handed in last; empty before that. */
    @Transactional(readOnly = true)
    public Optional<Progress> of(Request request) {
        return of(request, signatories.on(request.owner(), LocalDate.now(clock)));
    }

    /** @param today who signs, where it is known already */
    Optional<Progress> of(Request request, OfDay today) {
        return signatures.latest(request).map(version -> progress(request, version, today));
    }

    /** What the policy in force would ask for of somebody's request, signed by nobody. @param sender signs it neither */
    @Transactional(readOnly = true)
    public List<Standing> unsigned(long owner, long author, long sender) {
        OfDay today = signatories.on(owner, LocalDate.now(clock));
        Optional<InForce<AccountRequest>> policy = check.policy(owner);
        List<Step> steps =
                policy.map(known -> chain.steps(owner, known.policy())).orElse(List.of());
        return standings(steps, policy, List.of(), today, author, sender);
    }

    /** Whether this person would sign it today, had the school kept the policy under which it was handed in. */
    boolean wouldHaveSigned(Request request, Progress progress, long person) {
        OfDay today = signatories.on(request.owner(), LocalDate.now(clock));
        return progress.policy().stream()
                .flatMap(known -> chain.steps(request.owner(), known.policy()).stream())
                .flatMap(step -> today.notChosenByAuthor(step.role(), request.author()).stream())
                .anyMatch(one -> one.person() == person);
    }

    private Progress progress(Request request, Version version, OfDay day) {
        Optional<InForce<AccountRequest>> policy = check.policyWith(request.owner(), version.policyDigest());
        List<Signature> given = signatures.of(request).stream()
                .filter(signature -> signature.signed() && signature.version() == version.number())
                .toList();
        boolean outdated = request.state() == State.WAITING
                && check.policy(request.owner())
                        .filter(today -> today.digest().equals(version.policyDigest()))
                        .isEmpty();
        boolean open = request.state() == State.WAITING && !outdated;
        List<Standing> standings = open
                ? standings(
                        chain.steps(request.owner(), policy.orElseThrow().policy()),
                        policy,
                        given,
                        day,
                        request.author(),
                        version.handedInBy())
                : given.stream().map(signature -> signed(signature, policy)).toList();
        return new Progress(version, policy, outdated, standings);
    }

    private static List<Standing> standings(
            List<Step> steps,
            Optional<InForce<AccountRequest>> policy,
            List<Signature> given,
            OfDay day,
            long author,
            long sender) {
        Function<Role, DifferentSigners.Turn> turns = DifferentSigners.of(
                steps.stream().map(Step::role).toList(), role -> place(role, given, day, author, sender));
        return steps.stream()
                .map(step -> standing(step, policy, given, turns.apply(step.role())))
                .toList();
    }

    /** Neither its author nor whoever handed it in signs it. */
    private static Place place(Role role, List<Signature> given, OfDay day, long author, long sender) {
        return new Place(
                role,
                without(sender, day.notChosenByAuthor(role, author)),
                without(sender, day.away(role, author)),
                given.stream()
                        .filter(signature -> signature.step().role() == role)
                        .findFirst()
                        .map(one -> DifferentSigners.signed(one.person(), one.name(), one.insteadOf())));
    }

    private static List<Signatory> without(long sender, List<Signatory> some) {
        return some.stream().filter(one -> one.person() != sender).toList();
    }

    private static Standing standing(
            Step step, Optional<InForce<AccountRequest>> policy, List<Signature> given, DifferentSigners.Turn turn) {
        return new Standing(
                step,
                called(policy, step.role()),
                turn.may(),
                turn.ids(),
                turn.elsewhere(role -> policy.map(known -> known.called(role)).orElse(role.called())),
                given.stream()
                        .filter(signature -> signature.step().role() == step.role()
                                && signature.step().matter() == step.matter())
                        .findFirst());
    }

    private static Standing signed(Signature signature, Optional<InForce<AccountRequest>> policy) {
        Step step = signature.step();
        return Standing.of(step, called(policy, step.role()), signature);
    }

    private static String called(Optional<InForce<AccountRequest>> policy, Role role) {
        return policy.map(known -> known.calledFirst(role)).orElse(role.called());
    }
}

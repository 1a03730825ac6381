package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
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

    /** @param called what the school calls the role @param may who may sign today */
    public record Standing(Step step, String called, List<Signatory> may, Optional<Signature> done) {
        public Optional<Signatory> signatory(long person) {
            return may.stream().filter(one -> one.person() == person).findFirst();
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

    /** What the policy in force would ask for of somebody's request, signed by nobody. */
    @Transactional(readOnly = true)
    public List<Standing> unsigned(long owner, long author) {
        OfDay today = signatories.on(owner, LocalDate.now(clock));
        Optional<InForce<AccountRequest>> policy = check.policy(owner);
        return policy.stream()
                .flatMap(known -> chain.steps(owner, known.policy()).stream())
                .map(step -> new Standing(
                        step,
                        called(policy, step.role()),
                        today.notChosenByAuthor(step.role(), author),
                        Optional.empty()))
                .toList();
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
                ? chain.steps(request.owner(), policy.orElseThrow().policy()).stream()
                        .map(step -> standing(
                                step,
                                policy,
                                given,
                                may(request, version, day.notChosenByAuthor(step.role(), request.author()))))
                        .toList()
                : given.stream().map(signature -> signed(signature, policy)).toList();
        return new Progress(version, policy, outdated, standings);
    }

    private static Standing standing(
            Step step, Optional<InForce<AccountRequest>> policy, List<Signature> given, List<Signatory> may) {
        return new Standing(
                step,
                called(policy, step.role()),
                may,
                given.stream()
                        .filter(signature -> signature.step().role() == step.role()
                                && signature.step().matter() == step.matter())
                        .findFirst());
    }

    private static Standing signed(Signature signature, Optional<InForce<AccountRequest>> policy) {
        Step step = signature.step();
        return new Standing(step, called(policy, step.role()), List.of(), Optional.of(signature));
    }

    private static String called(Optional<InForce<AccountRequest>> policy, Role role) {
        return policy.map(known -> known.calledFirst(role)).orElse(role.called());
    }

    /** Neither its author nor whoever handed it in signs it. */
    private static List<Signatory> may(Request request, Version version, List<Signatory> notChosen) {
        return notChosen.stream()
                .filter(one -> one.person() != request.author() && one.person() != version.handedInBy())
                .toList();
    }
}

package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.CheckRequest.Checked;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a request to whoever has to sign it; where the policy asks for nobody, that approves it. */
@Component
public class HandIn {
    private final VisibleRequests visible;
    private final Requests requests;
    private final Signatures signatures;
    private final CheckRequest check;
    private final ChainOfRequests chain;
    private final FormGoesTo goesTo;
    private final NobodySigns nobodySigns;
    private final OthersWaiting others;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandIn(
            VisibleRequests visible,
            Requests requests,
            Signatures signatures,
            CheckRequest check,
            ChainOfRequests chain,
            FormGoesTo goesTo,
            NobodySigns nobodySigns,
            OthersWaiting others,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visible = visible;
        this.requests = requests;
        this.signatures = signatures;
        this.check = check;
        this.chain = chain;
        this.goesTo = goesTo;
        this.nobodySigns = nobodySigns;
        this.others = others;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        record Sent(int version) implements Result {}

        /** Nobody's signature was asked for. */
        record Approved(int version) implements Result {}

        /** @param findings that stop it */
        record NotYet(List<SeenFinding> findings) implements Result {}

        /** Somebody has saved since the page was loaded. */
        record Newer() implements Result {}

        /** It is no draft any more. */
        record NoDraft(State state) implements Result {}

        /** Nothing can be judged. */
        record NoPolicy() implements Result {}
    }

    /** @param save the number of the save that was looked at, where that is known */
    @Transactional
    public Result handIn(SignedIn by, long id, Optional<Integer> save) {
        Request request = visible.lock(by, id).orElseThrow(NotFound::new);
        if (!request.state().mayBeWritten()) {
            return new Result.NoDraft(request.state());
        }
        if (save.filter(seen -> seen != request.save()).isPresent()) {
            return new Result.Newer();
        }
        Optional<Checked> checked =
                check.check(request.owner(), request.author(), Optional.of(id), request.answers(), Set.of(), Map.of());
        return checked.map(known -> judged(by, request, known)).orElseGet(Result.NoPolicy::new);
    }

    private Result judged(SignedIn by, Request request, Checked checked) {
        List<Step> steps = chain.steps(request.owner(), checked.policy().policy());
        Decision decision = checked.verdict().decision();
        boolean nobodyToConfirm = steps.isEmpty() && decision == Decision.CONFIRM;
        if (decision == Decision.STOP || nobodyToConfirm) {
            return new Result.NotYet(SeenFinding.of(checked.verdict()).stream()
                    .filter(finding -> finding.stops() || nobodyToConfirm)
                    .toList());
        }
        List<SeenFinding> nobody = nobodySigns.of(request.owner(), request.author(), by.person()).stream()
                .filter(SeenFinding::stops)
                .toList();
        return nobody.isEmpty() ? send(by, request, checked, steps) : new Result.NotYet(nobody);
    }

    private Result send(SignedIn by, Request request, Checked checked, List<Step> steps) {
        Version version = version(by, request, checked);
        signatures.keep(request, version);
        requests.handIn(request, version.number());
        String told = goesTo.words(request.owner(), checked.policy());
        requests.tell(request, RequestEvent.HANDED_IN.kind(), Optional.of(by.person()), told, version.at());
        trail.record(Happening.by(by.person(), request.owner(), "request-handed-in", RequestEvent.KIND, request.id())
                .with("version", version.number())
                .with("digest", version.digest())
                .with("policy", version.policyVersion()));
        if (steps.isEmpty()) {
            approve(request, version);
            return new Result.Approved(version.number());
        }
        requests.move(request, State.WAITING);
        moved(request);
        return new Result.Sent(version.number());
    }

    /** After the last signature. */
    void approve(Request request, Version version) {
        requests.move(request, State.APPROVED);
        requests.tell(request, RequestEvent.APPROVED.kind(), Optional.empty(), "", clock.instant());
        trail.record(Happening.byItself(request.owner(), "request-approved", RequestEvent.KIND, request.id())
                .with("version", version.number())
                .with("digest", version.digest()));
        moved(request);
    }

    /** Whoever has to do something now is told. */
    void moved(Request request) {
        events.publishEvent(new RequestMoved(request.owner(), request.id()));
    }

    private Version version(SignedIn by, Request request, Checked checked) {
        Answers answers = checked.request().answers();
        String policyDigest = checked.policy().digest();
        return new Version(
                request.id(),
                request.version() + 1,
                answers,
                RequestDigest.of(request.owner(), request.id(), policyDigest, answers),
                by.person(),
                by.name(),
                clock.instant(),
                checked.policy().policy().id(),
                checked.policy().policy().version(),
                policyDigest,
                Stream.concat(SeenFinding.of(checked.verdict()).stream(), others.of(request, answers).stream())
                        .toList());
    }
}

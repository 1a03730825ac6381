package org.houserules.accounts.requests.signing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.accounts.requests.signing.AcknowledgeAccount;
import org.houserules.accounts.requests.signing.FormGoesTo;
import org.houserules.accounts.requests.signing.RequestEvent;
import org.houserules.accounts.requests.signing.Signature;
import org.houserules.accounts.requests.signing.Signatures;
import org.houserules.accounts.requests.signing.TakeBack;
import org.houserules.accounts.requests.signing.Version;
import org.houserules.accounts.requests.signing.WhoseTurn;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** Gathers how a request stands that was handed in. */
@Component
class ShowSignatures {
    private final Requests requests;
    private final VisibleRequests visible;
    private final Signatures signatures;
    private final WhoseTurn turns;
    private final CheckRequest check;
    private final FormGoesTo goesTo;
    private final AcknowledgeAccount acknowledging;
    private final ShowForm form;
    private final StatedWords words;
    private final Clock clock;

    ShowSignatures(
            Requests requests,
            VisibleRequests visible,
            Signatures signatures,
            WhoseTurn turns,
            CheckRequest check,
            FormGoesTo goesTo,
            AcknowledgeAccount acknowledging,
            ShowForm form,
            StatedWords words,
            Clock clock) {
        this.requests = requests;
        this.visible = visible;
        this.signatures = signatures;
        this.turns = turns;
        this.check = check;
        this.goesTo = goesTo;
        this.acknowledging = acknowledging;
        this.form = form;
        this.words = words;
        this.clock = clock;
    }

    /** Empty where it was never handed in. */
    Optional<SignaturesPage> of(SignedIn person, Request request) {
        return turns.of(request).map(progress -> page(person, request, progress));
    }

    private SignaturesPage page(SignedIn person, Request request, Progress progress) {
        boolean counts = !request.state().mayBeWritten() && request.state() != State.WITHDRAWN;
        List<Signature> old = signatures.of(request).stream()
                .filter(signature -> !counts || signature.version() < request.version())
                .toList();
        return new SignaturesPage(
                request,
                request.words(LocalDate.now(clock)),
                SignatureView.about(progress.version()),
                SignatureView.policy(progress),
                progress.policy()
                        .map(policy -> goesTo.words(request.owner(), policy))
                        .orElse(""),
                counts ? counting(request, progress, words.of(request, progress)) : List.of(),
                old.stream().map(signature -> voided(request, signature)).toList(),
                changes(request, old, progress.version()),
                warning(progress, person.person()),
                form.of(request.owner(), progress.version()),
                progress.version().findings(),
                story(request),
                acts(person, request, progress));
    }

    /** A refusal counts as much as a signature does: it is the decision. */
    private List<SignatureView> counting(Request request, Progress progress, Map<String, String> stated) {
        Stream<SignatureView> steps = progress.standings().stream()
                .map(standing -> SignatureView.of(
                        standing, progress.next().filter(standing::equals).isPresent(), stated));
        Stream<SignatureView> refused = signatures.of(request).stream()
                .filter(signature -> signature.version() == request.version() && !signature.signed())
                .map(signature -> voided(request, signature));
        return Stream.concat(steps, refused).toList();
    }

    /** Roles are called as in the policy that the version was judged by. */
    private SignatureView voided(Request request, Signature signature) {
        String role = signatures
                .version(request, signature.version())
                .flatMap(version -> check.policyWith(request.owner(), version.policyDigest()))
                .map(policy -> policy.calledFirst(signature.step().role()))
                .orElse(signature.step().role().called());
        return SignatureView.voided(role + ", version " + signature.version(), signature);
    }

    /** Against what is written now, where it is being written. */
    private List<Changed> changes(Request request, List<Signature> old, Version latest) {
        Optional<Version> seen = old.stream()
                .map(Signature::version)
                .reduce((earlier, later) -> later)
                .flatMap(number -> signatures.version(request, number));
        return seen.map(version -> form.between(
                        version.answers(), request.state().mayBeWritten() ? request.answers() : latest.answers()))
                .orElse(List.of());
    }

    private static Optional<String> warning(Progress progress, long person) {
        return progress.outdated()
                ? Optional.of("The school has another policy than the one under which this was handed in, so nobody can"
                        + " sign it. Its author takes it back and hands it in again.")
                : progress.next().filter(turn -> turn.barred().contains(person)).map(SignatureView::notYou);
    }

    private List<SignaturesPage.Story> story(Request request) {
        return requests.events(request).stream()
                .map(event -> new SignaturesPage.Story(
                        RequestEvent.said(event), event.person(), event.words(), SignatureView.moment(event.at())))
                .toList();
    }

    private SignaturesPage.Acts acts(SignedIn person, Request request, Progress progress) {
        boolean writes = visible.find(person, request.id()).isPresent();
        State state = request.state();
        return new SignaturesPage.Acts(
                state == State.WAITING && !progress.openFor(person.person()).isEmpty(),
                writes && TakeBack.mayBeTakenBack(state),
                writes && Stream.of(State.REFUSED, State.WITHDRAWN).anyMatch(state::equals),
                writes && state == State.APPROVED && !request.waitsForItsDay(LocalDate.now(clock)),
                state == State.OPENED && acknowledging.may(person, request));
    }
}

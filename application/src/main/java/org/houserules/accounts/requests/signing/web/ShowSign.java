package org.houserules.accounts.requests.signing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.DecideRequest.Turn;
import org.houserules.accounts.requests.signing.SignRequest;
import org.houserules.accounts.requests.signing.SignRequest.Seeing;
import org.houserules.accounts.requests.signing.Signature;
import org.houserules.accounts.requests.signing.Signatures;
import org.houserules.accounts.requests.signing.Version;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a signer has to see. */
@Component
class ShowSign {
    private final Requests requests;
    private final Signatures signatures;
    private final SignRequest signing;
    private final ShowForm form;
    private final StatedWords words;

    ShowSign(Requests requests, Signatures signatures, SignRequest signing, ShowForm form, StatedWords words) {
        this.requests = requests;
        this.signatures = signatures;
        this.signing = signing;
        this.form = form;
        this.words = words;
    }

    /** Empty where it is not this person's turn. */
    @Transactional(readOnly = true)
    public Optional<SignPage> page(long id, SignedIn person, SignPage.Typed typed, Optional<String> told) {
        return requests.find(id)
                .filter(request -> request.owner() == person.owner().id())
                .flatMap(request -> signing.seeing(person, request).map(seeing -> page(request, seeing, typed, told)));
    }

    private SignPage page(Request request, Seeing seeing, SignPage.Typed typed, Optional<String> told) {
        Turn turn = seeing.turn();
        Version version = turn.version();
        return new SignPage(
                request.id(),
                request.name(),
                request.authorName(),
                SignatureView.about(version),
                version.number(),
                version.digest(),
                turn.open().getFirst().called()
                        + turn.me()
                                .insteadOf()
                                .map(whom -> ", instead of " + whom.words())
                                .orElse(""),
                changes(request, turn),
                form.of(request.owner(), version),
                seeing.findings(),
                signatures(turn, words.of(request, turn.progress())),
                turn.open().stream().map(standing -> standing.step().matter()).toList(),
                seeing.asked(),
                typed,
                told);
    }

    private static List<SignatureView> signatures(Turn turn, Map<String, String> stated) {
        List<Standing> open = turn.open();
        return turn.progress().standings().stream()
                .map(standing -> SignatureView.of(standing, open.contains(standing), stated))
                .toList();
    }

    /** Against the version that this person decided on last, or else this role; nothing where that is this version. */
    private Optional<SignPage.Since> changes(Request request, Turn turn) {
        boolean known = signatures.of(request).stream()
                .anyMatch(signature -> signature.version() == turn.version().number()
                        && signature.person() == turn.me().person());
        return known ? Optional.empty() : changesSince(request, turn);
    }

    private Optional<SignPage.Since> changesSince(Request request, Turn turn) {
        Role role = turn.open().getFirst().step().role();
        List<Signature> earlier = signatures.of(request).stream()
                .filter(signature -> signature.version() < turn.version().number())
                .filter(signature -> signature.person() == turn.me().person()
                        || signature.step().role() == role)
                .toList();
        return earlier.stream()
                .max(Comparator.comparing((Signature signature) ->
                                signature.person() == turn.me().person())
                        .thenComparing(Signature::version))
                .flatMap(last -> signatures
                        .version(request, last.version())
                        .map(seen -> new SignPage.Since(
                                since(last, turn),
                                form.between(seen.answers(), turn.version().answers()))));
    }

    private static String since(Signature last, Turn turn) {
        String who = last.person() == turn.me().person() ? "you" : last.name();
        return who + " " + last.outcome().words() + " it on " + SignatureView.moment(last.at());
    }
}

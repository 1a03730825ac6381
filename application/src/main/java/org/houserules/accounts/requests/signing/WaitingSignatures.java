package org.houserules.accounts.requests.signing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.people.Role;
import org.houserules.people.Signatories.Signatory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a school that wait for somebody's signature. */
@Component
public class WaitingSignatures {
    private final Requests requests;
    private final Signatures signatures;
    private final WhoseTurn turns;

    WaitingSignatures(Requests requests, Signatures signatures, WhoseTurn turns) {
        this.requests = requests;
        this.signatures = signatures;
        this.turns = turns;
    }

    /**
     * @param name of the account asked for
     * @param called what the school calls the role
     * @param persons who may sign today; empty where nobody can
     * @param since when it has been their turn
     */
    public record Waiting(
            long request,
            String name,
            String author,
            Role role,
            String called,
            List<Signatory> persons,
            Instant since) {}

    /** Those that wait longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> of(long owner) {
        return signatures.waiting(owner).stream()
                .flatMap(id -> requests.find(id).flatMap(this::of).stream())
                .toList();
    }

    /** Empty where it waits for nobody. */
    @Transactional(readOnly = true)
    public Optional<Waiting> of(Request request) {
        return turns.of(request)
                .filter(progress -> !progress.outdated())
                .flatMap(progress -> progress.next().map(next -> waiting(request, progress, next)));
    }

    private static Waiting waiting(Request request, Progress progress, Standing next) {
        Instant since = progress.standings().stream()
                .flatMap(standing -> standing.done().stream())
                .map(Signature::at)
                .max(Comparator.naturalOrder())
                .orElse(progress.version().at());
        return new Waiting(
                request.id(),
                request.name(),
                request.authorName(),
                next.step().role(),
                next.called(),
                next.may(),
                since);
    }
}

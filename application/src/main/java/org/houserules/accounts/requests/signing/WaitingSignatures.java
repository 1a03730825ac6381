package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.OfDay;
import org.houserules.people.Signatories.Signatory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a school that wait for somebody's signature. */
@Component
public class WaitingSignatures {
    private final Requests requests;
    private final Signatures signatures;
    private final WhoseTurn turns;
    private final Signatories signatories;
    private final Clock clock;

    WaitingSignatures(Requests requests, Signatures signatures, WhoseTurn turns, Signatories signatories, Clock clock) {
        this.requests = requests;
        this.signatures = signatures;
        this.turns = turns;
        this.signatories = signatories;
        this.clock = clock;
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
        List<Long> waiting = signatures.waiting(owner);
        if (waiting.isEmpty()) {
            return List.of();
        }
        OfDay today = signatories.on(owner, LocalDate.now(clock));
        return waiting.stream()
                .flatMap(id -> requests.find(id).flatMap(request -> of(request, today)).stream())
                .toList();
    }

    /** The one of a request, where its signature is this person's to give. */
    Optional<Waiting> of(Request request, long person, OfDay today) {
        boolean perhaps = Arrays.stream(Role.values())
                .flatMap(role -> today.notChosenByAuthor(role, request.author()).stream())
                .anyMatch(may -> may.person() == person);
        return perhaps
                ? of(request, today).filter(turn -> turn.persons().stream().anyMatch(may -> may.person() == person))
                : Optional.empty();
    }

    /** Empty where it waits for nobody. */
    @Transactional(readOnly = true)
    public Optional<Waiting> of(Request request) {
        return of(request, signatories.on(request.owner(), LocalDate.now(clock)));
    }

    /** @param today who signs, where it is known already */
    Optional<Waiting> of(Request request, OfDay today) {
        return turns.of(request, today)
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

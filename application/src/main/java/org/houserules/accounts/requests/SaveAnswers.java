package org.houserules.accounts.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what somebody typed on a page of the form, and what others saved on it meanwhile stays. */
@Service
public class SaveAnswers {
    private static final Duration ONE_SITTING = Duration.ofHours(1);

    private final VisibleRequests visible;
    private final Requests requests;
    private final Trail trail;
    private final Clock clock;

    SaveAnswers(VisibleRequests visible, Requests requests, Trail trail, Clock clock) {
        this.visible = visible;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A page of the form as it was sent.
     *
     * @param basis number of the save that it was loaded with
     * @param answers well-formed ones, empty where one was emptied
     * @param unreadable questions whose answer is not well formed
     */
    public record Sent(int basis, Map<Question, String> answers, Set<Question> unreadable) {}

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * Everything is kept but what both have changed.
         *
         * @param save its number
         * @param both questions that both have changed: the other's answer is kept until somebody chooses
         * @param fromOthers questions that only the other has changed
         */
        record Saved(int save, Answers answers, List<Meanwhile> both, List<Meanwhile> fromOthers) implements Outcome {}

        /** Nothing is kept: the request cannot be written any more. */
        record Closed(Request.State state) implements Outcome {}
    }

    /** A question that somebody else has answered since the form was loaded. */
    public record Meanwhile(Question question, String by) {}

    @Transactional
    public Outcome save(SignedIn by, long id, Sent sent) {
        return save(by, id, sent, false);
    }

    /** While somebody types: nothing is kept where others have changed these questions, as the page does not show it. */
    @Transactional
    public Outcome saveQuietly(SignedIn by, long id, Sent sent) {
        return save(by, id, sent, true);
    }

    private Outcome save(SignedIn by, long id, Sent sent, boolean quietly) {
        Request request = visible.lock(by, id).orElseThrow(NotFound::new);
        if (!request.state().mayBeWritten()) {
            return new Outcome.Closed(request.state());
        }
        Answers base = loadedWith(request, sent.basis());
        Merged merged = Merged.of(base, request.answers(), sent.answers(), sent.unreadable());
        boolean shown = merged.both().isEmpty() && merged.fromOthers().isEmpty();
        int number = shown || !quietly ? keep(by, request, merged.answers()) : sent.basis();
        return new Outcome.Saved(
                number,
                merged.answers(),
                meanwhile(request, sent.basis(), merged.both()),
                meanwhile(request, sent.basis(), merged.fromOthers()));
    }

    /** A number that never was counts as a blank form: then whatever differs from what is kept is asked about. */
    private Answers loadedWith(Request request, int basis) {
        return basis == request.save()
                ? request.answers()
                : requests.saved(request, basis).map(Requests.Saved::answers).orElse(Answers.NONE);
    }

    private int keep(SignedIn by, Request request, Answers answers) {
        if (answers.equals(request.answers())) {
            return request.save();
        }
        Instant now = clock.instant();
        requests.save(request, answers, by.person(), now);
        boolean sameSitting =
                request.savedBy().equals(by.name()) && request.savedAt().isAfter(now.minus(ONE_SITTING));
        if (!sameSitting) {
            requests.tell(request, "changed", Optional.of(by.person()), "", now);
            trail.record(Happening.by(by.person(), request.owner(), "request-changed", "request", request.id())
                    .with("save", request.save() + 1));
        }
        return request.save() + 1;
    }

    private List<Meanwhile> meanwhile(Request request, int basis, List<Question> changed) {
        return changed.stream()
                .map(question -> new Meanwhile(question, whoChanged(request, basis, question)))
                .toList();
    }

    /** Whoever saved it first as it is now. */
    private String whoChanged(Request request, int basis, Question question) {
        String who = request.savedBy();
        for (int number = request.save(); number > Math.max(basis, 0); number--) {
            Optional<Requests.Saved> saved = requests.saved(request, number)
                    .filter(one -> one.answers()
                            .text(question)
                            .equals(request.answers().text(question)));
            if (saved.isEmpty()) {
                return who;
            }
            who = saved.get().by();
        }
        return who;
    }
}

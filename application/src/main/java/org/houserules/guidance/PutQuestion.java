package org.houserules.guidance;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question to the person who answers where the policy does not. The trail keeps that it was put, and not its words. */
@Service
public class PutQuestion {
    /** More than anybody needs an answer to at one time. */
    static final int MOST_WAITING = 20;

    private final KeptQuestions questions;
    private final Trail trail;
    private final Clock clock;

    PutQuestion(KeptQuestions questions, Trail trail, Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Its number; empty where too many of this person's wait already. */
    @Transactional
    public Optional<Long> put(SignedIn asker, String words) {
        long owner = asker.owner().id();
        if (questions.waitingOf(owner, asker.person()) >= MOST_WAITING) {
            return Optional.empty();
        }
        long id = questions.add(owner, asker.person(), words, clock.instant());
        trail.record(Happening.by(asker.person(), owner, "question-put", "question", id));
        return Optional.of(id);
    }
}

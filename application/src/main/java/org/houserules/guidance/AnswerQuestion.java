package org.houserules.guidance;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a question that the policy did not settle. */
@Service
public class AnswerQuestion {
    private final KeptQuestions questions;
    private final Trail trail;
    private final Clock clock;

    AnswerQuestion(KeptQuestions questions, Trail trail, Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Nothing is changed where somebody has answered it before.
     *
     * @param sharedAs the question in words that everybody at the school may read, where others are to find the answer
     * @return false where somebody else was quicker
     */
    @Transactional
    public boolean answer(SignedIn adviser, long id, String words, Optional<String> sharedAs) {
        if (!adviser.may(Permission.ANSWER_QUESTIONS)) {
            throw new NotFound();
        }
        long owner = adviser.owner().id();
        boolean first = questions.answer(owner, id, words, sharedAs, adviser.person(), clock.instant());
        if (first) {
            trail.record(Happening.by(adviser.person(), owner, "question-answered", "question", id)
                    .with("shared", sharedAs.isPresent() ? "yes" : "no"));
        }
        return first;
    }
}

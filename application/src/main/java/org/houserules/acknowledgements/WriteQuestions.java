package org.houserules.acknowledgements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.houserules.acknowledgements.Questions.Question;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.CurrentPolicy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and takes out the questions that are asked with the policy. */
@Component
public class WriteQuestions {
    private static final int LONGEST = 300;
    private static final int MOST = 10;

    private final Questions questions;
    private final CurrentPolicy policies;
    private final Trail trail;
    private final Clock clock;

    WriteQuestions(Questions questions, CurrentPolicy policies, Trail trail, Clock clock) {
        this.questions = questions;
        this.policies = policies;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Question> all(SignedIn by) {
        return questions.of(by.owner().id());
    }

    @Transactional
    public FormErrors add(SignedIn by, Questions.New question) {
        FormErrors wrong = wrong(by.owner().id(), question);
        if (wrong.isEmpty()) {
            long id = questions.add(by.owner().id(), question, by.person(), clock.instant());
            record(by, "reading-question-added", id);
        }
        return wrong;
    }

    @Transactional
    public void remove(SignedIn by, long id) {
        if (!questions.remove(by.owner().id(), id, clock.instant())) {
            throw new NotFound();
        }
        record(by, "reading-question-removed", id);
    }

    private FormErrors wrong(long owner, Questions.New question) {
        List<FieldError> wrong = new ArrayList<>();
        if (questions.of(owner).size() >= MOST) {
            wrong.add(new FieldError("asks", "Ten questions are enough. Take one out first."));
        }
        if (isNoText(question.asks())) {
            wrong.add(new FieldError("asks", "Write the question, in at most 300 characters."));
        }
        if (question.answers().size() < 2 || question.answers().stream().anyMatch(WriteQuestions::isNoText)) {
            wrong.add(new FieldError("answer-1", "Write two answers or more, each in at most 300 characters."));
        } else if (new HashSet<>(question.answers()).size() < question.answers().size()) {
            wrong.add(new FieldError("answer-1", "Two answers are the same. Change one of them."));
        }
        if (question.right() < 1 || question.right() > question.answers().size()) {
            wrong.add(new FieldError("right", "Choose which answer is right."));
        }
        if (!isClause(owner, question.clause())) {
            wrong.add(new FieldError("clause", "Choose the clause in which the answer stands."));
        }
        return new FormErrors(wrong);
    }

    private static boolean isNoText(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }

    private boolean isClause(long owner, String id) {
        return policies.readAt(owner).stream()
                .flatMap(policy -> policy.clauses().stream())
                .anyMatch(clause -> clause.id().equals(id));
    }

    private void record(SignedIn by, String action, long id) {
        trail.record(Happening.by(by.person(), by.owner().id(), action, "reading-question", id));
    }
}

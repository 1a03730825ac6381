package org.houserules.guidance;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts questions that wait for an answer on the page of work of those who answer them. */
@Component
class QuestionsAsWork implements Work {
    private static final int MOST = 50;
    private static final Duration SOON = Duration.ofDays(3);

    private final KeptQuestions questions;
    private final Clock clock;

    QuestionsAsWork(KeptQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        if (!person.may(Permission.ANSWER_QUESTIONS)) {
            return Found.NOTHING;
        }
        return Found.waiting(questions.waiting(person.owner().id(), MOST).stream()
                .map(this::item)
                .toList());
    }

    private WorkItem item(KeptQuestion question) {
        String day = BritishDays.day(question.askedAt().atZone(clock.getZone()).toLocalDate());
        return new WorkItem(
                "Answer a question",
                "from " + question.askedBy(),
                "/ask/questions/" + question.id(),
                Optional.of(new State("The policy does not settle it", Tone.ASK)),
                Optional.of("asked on " + day),
                question.askedAt().plus(SOON).isBefore(clock.instant()));
    }
}

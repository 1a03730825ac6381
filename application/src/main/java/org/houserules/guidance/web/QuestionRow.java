package org.houserules.guidance.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houserules.guidance.KeptQuestion;
import org.houserules.people.BritishDays;

/** A kept question as one person may see it. @param words theirs, or those that everybody may read */
public record QuestionRow(KeptQuestion question, String words, String asked, Optional<String> answered) {
    static QuestionRow of(KeptQuestion question, boolean askerOrAdviser, Clock clock) {
        return new QuestionRow(
                question,
                question.wordsFor(askerOrAdviser),
                day(question.askedAt(), clock),
                question.answered().map(answer -> day(answer.at(), clock)));
    }

    private static String day(Instant at, Clock clock) {
        return BritishDays.day(at.atZone(clock.getZone()).toLocalDate());
    }
}

package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.houserules.screening.text.Sentences.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that were written before anybody had read the lists; the floors are what was reached, so as not to slip. */
class ExamTest {
    private static final RuleScreening SCREENING = Sentences.screening();
    private static final List<Question> EXAM = Sentences.exam();

    @ParameterizedTest
    @CsvSource({
        "abuse, 0.9",
        "threat, 0.9",
        "bullying, 0.9",
        "hate, 0.9",
        "allegation, 0.9",
        "opinion, 0.9",
        "disrespect, 0.9",
        "personal-information, 0.9",
        "contact-details, 0.9",
        "confidential, 0.9",
        "identifying-detail, 0.9",
        "live-location, 0.85",
        "political, 0.9",
        "quotation, 0.9",
        "mention, 0.9",
        "complaint, 0.9",
        "sexual, 0.9",
        "self-harm, 0.9",
        "grooming, 0.9"
    })
    void ofTheSentencesThatWereTunedOnMostAreFound(String kind, double floor) {
        assertThat(found(question -> question.kind().equals(kind) && !question.held()))
                .isGreaterThanOrEqualTo(floor);
    }

    /** The honest figure: what the lists find of sentences that nobody tuned them on. */
    @Test
    void ofTheSentencesHeldBackMoreThanHalfAreFound() {
        assertThat(found(question -> !question.isOrdinary() && question.held())).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void ofOrdinaryPostsHardlyAnyAreFlagged() {
        assertThat(EXAM.stream().filter(Question::isOrdinary)).hasSizeGreaterThanOrEqualTo(200);
        assertThat(found(Question::isOrdinary)).isLessThanOrEqualTo(0.02);
    }

    private static double found(Predicate<Question> part) {
        List<Question> asked = EXAM.stream().filter(part).toList();
        assertThat(asked).isNotEmpty();
        long found = asked.stream()
                .filter(question ->
                        SCREENING.screen(question.text()).findings().stream().anyMatch(question::isAnsweredBy))
                .count();
        return (double) found / asked.size();
    }
}

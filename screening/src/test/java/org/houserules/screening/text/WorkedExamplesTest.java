package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules alone find of the worked examples that nobody tuned them on; the floors are what was reached. */
class WorkedExamplesTest {
    private static final RuleScreening SCREENING = Sentences.screening();
    private static final List<WorkedExample> EXAMPLES = WorkedExample.all();

    @ParameterizedTest
    @CsvSource({
        "abuse, 0.22, 0.5",
        "allegation, 0.1, 0.25",
        "bullying, 0.18, 0.3",
        "complaint, 0.05, 0.08",
        "contact-details, 0.88, 0.94",
        "grooming, 0.32, 0.7",
        "hate, 0.5, 0.75",
        "opinion, 0.2, 0.35",
        "personal-information, 0.38, 0.6",
        "political, 0.27, 0.5",
        "profanity, 0.8, 0.93",
        "self-harm, 0.33, 0.8",
        "sexual, 0.13, 0.25",
        "spam, 0.05, 0.1",
        "threat, 0.32, 0.75"
    })
    void whatIsLabelledIsFound(String label, double keptBack, double seen) {
        assertThat(found(example -> example.label().equals(label) && example.isKeptBack()))
                .as("kept back")
                .isGreaterThanOrEqualTo(keptBack);
        assertThat(found(example -> example.label().equals(label) && !example.isKeptBack()))
                .as("seen")
                .isGreaterThanOrEqualTo(seen);
    }

    /** Abuse that is quoted or condemned can wait. */
    @Test
    void counterSpeechIsHardlyEverUrgent() {
        assertThat(loud(example -> example.isCounterSpeech() && example.isKeptBack()))
                .isLessThanOrEqualTo(0.2);
    }

    /** An ordinary post is seldom held up for harm; facts and accusations about persons are another matter. */
    @Test
    void ofOrdinaryTextsHardlyAnyHoldsUrgentHarm() {
        assertThat(harmful(example -> example.file().equals("ordinary") && example.isKeptBack()))
                .isLessThanOrEqualTo(0.023);
        assertThat(loud(example -> example.file().equals("ordinary"))).isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest
    @CsvSource({"PROFANITY, 0.01", "CONTACT_DETAILS, 0.01", "POLITICAL, 0.02", "OPINION, 0.02", "SPAM, 0.01"})
    void whatIsQuietIsSeldomFlagged(TextKind kind, double most) {
        assertThat(share(
                        example -> example.isQuiet() && example.isKeptBack(),
                        example -> screened(example).stream().anyMatch(finding -> finding.kind() == kind)))
                .isLessThanOrEqualTo(most);
    }

    /** Near misses are written to be taken for the thing itself. */
    @Test
    void ofAllQuietTextsKeptBackFewAreUrgent() {
        assertThat(loud(example -> example.isQuiet() && example.isKeptBack())).isLessThanOrEqualTo(0.08);
    }

    private static double found(Predicate<WorkedExample> part) {
        return share(part, example -> example.isFoundIn(screened(example)));
    }

    private static double loud(Predicate<WorkedExample> part) {
        return share(part, example -> WorkedExample.isLoud(screened(example)));
    }

    private static double harmful(Predicate<WorkedExample> part) {
        return share(
                part,
                example -> screened(example).stream()
                        .anyMatch(finding -> finding.kind().isHarm() && finding.urgency() != Urgency.NORMAL));
    }

    private static double share(Predicate<WorkedExample> part, Predicate<WorkedExample> answer) {
        List<WorkedExample> asked = EXAMPLES.stream().filter(part).toList();
        assertThat(asked).isNotEmpty();
        return (double) asked.stream().filter(answer).count() / asked.size();
    }

    private static List<TextFinding> screened(WorkedExample example) {
        return SCREENING.screen(example.text()).findings();
    }
}

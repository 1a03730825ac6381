package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.houserules.guidance.KeptQuestion.Answered;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year after the answer nobody can tell any more who asked. Today is 20 November 2026. */
class ForgetQuestionsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 1);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private long robin;
    private long head;
    private TestBrowser browser = house.browser();

    @BeforeEach
    void somebodyAsks() {
        head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        robin = house.person(school, "Robin Demo", PersonKind.TEACHER);
        browser = house.signedIn(TestHouse.signInName(school, "Robin Demo"));
    }

    private static Instant on(LocalDate day) {
        return day.atTime(LocalTime.of(23, 30))
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    private long asked(LocalDate day) {
        return kept().add(school.id(), robin, "May I, Robin, post about Amber?", on(day));
    }

    private void answered(long id, Optional<String> sharedAs, LocalDate day) {
        kept().answer(school.id(), id, "Ask her mother.", sharedAs, head, on(day));
    }

    private KeptQuestions kept() {
        return house.room(KeptQuestions.class);
    }

    private void night() {
        house.room(ForgetQuestions.class).of(school.id());
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return house.inside(school.id(), work);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-21,true", "2025-11-20,true", "2025-11-19,false"})
    void anAnswerForTheAskerAloneIsThereUntilAYearAfterIt(LocalDate answered, boolean there) {
        boolean found = inside(() -> {
            long id = asked(LONG_AGO);
            answered(id, Optional.empty(), answered);
            night();
            return kept().find(school.id(), id).isPresent();
        });

        assertThat(found).isEqualTo(there);
    }

    @Test
    void aSharedAnswerStaysWithoutWhoAskedAndWithoutTheirWords() {
        KeptQuestion question = inside(() -> {
            long id = asked(LONG_AGO);
            answered(id, Optional.of("May we post about a pupil?"), LocalDate.of(2025, 11, 19));
            night();
            return kept().find(school.id(), id).orElseThrow();
        });

        assertThat(question.asker()).isEmpty();
        assertThat(question.askedBy()).isEqualTo("somebody");
        assertThat(question.words()).isEqualTo("May we post about a pupil?");
        assertThat(question.answered().map(Answered::words)).contains("Ask her mother.");
        assertThat(browser.open("/ask/questions").text())
                .contains("May we post about a pupil?")
                .doesNotContain("Amber");
        assertThat(browser.open("/ask/questions/" + question.id()).text()).contains("Ask her mother.");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20,1", "2025-11-19,0"})
    void aQuestionThatNobodyAnsweredGoesAYearAfterItWasPut(LocalDate put, int left) {
        List<KeptQuestion> waiting = inside(() -> {
            asked(put);
            night();
            return kept().waiting(school.id(), 10);
        });

        assertThat(waiting).hasSize(left);
    }

    @Test
    void thePagesSayWhenTheNameIsErased() {
        assertThat(browser.open("/ask/questions").text())
                .contains("A year after the answer your name and your words are erased.");
    }
}

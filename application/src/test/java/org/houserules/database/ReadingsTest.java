package org.houserules.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faked.CountedHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.houserules.server.CountedStatements;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReadingsTest {
    private static final TestHouse HOUSE = TestHouse.start(CountedHouse.class);

    private final Readings readings = HOUSE.room(Readings.class);

    @AfterAll
    static void end() {
        HOUSE.close();
    }

    private Reading<String> words(String word, int most) {
        return readings.of(
                "select :word || number as said from generate_series(1, :most) number order by number",
                Map.of("word", word, "most", most),
                (row, number) -> row.getString("said"));
    }

    private Reading<LocalDate> day(LocalDate day, String[] names) {
        return readings.of(
                "select :day + array_position(:names, 'b')::int as day",
                Map.of("day", day, "names", names),
                (row, number) -> row.getObject("day", LocalDate.class));
    }

    private static <T> T reading(boolean readOnly, Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(HOUSE.room(PlatformTransactionManager.class));
        template.setReadOnly(readOnly);
        return template.execute(status -> work.get());
    }

    private static long asked() {
        return HOUSE.room(CountedStatements.class).taken().stream()
                .filter(sql -> sql.contains("generate_series") || sql.contains("array_position"))
                .count();
    }

    @Test
    void severalQuestionsTravelTogetherAndEachGetsItsOwnAnswer() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        asked();

        List<Object> answers = reading(true, () -> {
            readings.ahead(List.of(words("a", 2), day(day, new String[] {"a", "b"}), words("b", 0)));
            return List.of(
                    words("a", 2).list(),
                    day(day, new String[] {"a", "b"}).first(),
                    words("b", 0).list());
        });

        assertThat(answers.toString()).isEqualTo("[[a1, a2], Optional[2026-11-24], []]");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void theSameQuestionIsSentOnce() {
        assertThat(reading(true, () -> {
                    readings.ahead(List.of(words("a", 1), words("a", 1), words("c", 1)));
                    return words("c", 1).list();
                }))
                .containsExactly("c1");
    }

    @Test
    void whatWasNotReadAheadIsReadWhenItIsWanted() {
        asked();

        assertThat(reading(true, () -> {
                    readings.ahead(List.of(words("a", 1), words("b", 1)));
                    return words("b", 2).list();
                }))
                .containsExactly("b1", "b2");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whereSomethingMayBeWrittenOnlyWhatWasReadAheadIsKnown() {
        asked();

        reading(false, () -> {
            readings.ahead(List.of(words("a", 1), words("b", 1)));
            return words("a", 1).list().size()
                    + words("a", 1).list().size()
                    + words("c", 1).list().size()
                    + words("c", 1).list().size();
        });

        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void theNextTransactionReadsAnew() {
        reading(true, () -> words("a", 1).list());
        asked();

        reading(true, () -> words("a", 1).list());

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void outsideOfATransactionItIsRefused() {
        assertThatThrownBy(() -> words("a", 1).list()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> readings.ahead(List.of(words("a", 1), words("b", 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aQuestionThatCannotBeAnsweredFailsWithTheOthers() {
        Reading<String> wrong =
                readings.of("select 1 / :by as one", Map.of("by", 0), (row, number) -> row.getString("one"));

        assertThatThrownBy(() -> reading(true, () -> {
                    readings.ahead(List.of(words("a", 1), wrong));
                    return "";
                }))
                .isInstanceOf(DataAccessException.class);
    }
}

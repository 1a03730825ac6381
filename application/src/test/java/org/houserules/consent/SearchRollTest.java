package org.houserules.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRollTest {
    private static PupilOnRecord pupil(long key, String given, String family, String preferred, String former) {
        Pupil pupil = new Pupil(
                "Q" + key,
                given,
                family,
                Optional.of(preferred),
                false,
                List.of(),
                List.of(former),
                Optional.<LocalDate>empty());
        return new PupilOnRecord(key, pupil, List.of(), Optional.empty(), Optional.empty());
    }

    private static List<Long> find(List<PupilOnRecord> pupils, String words) {
        RollInForce roll = new RollInForce() {
            @Override
            public Snapshot snapshot(long owner) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<PupilOnRecord> pupils(long owner) {
                return pupils;
            }
        };
        return new SearchRoll(roll)
                .find(1, words).stream().map(PupilOnRecord::key).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elizabeth",
                "eliz",
                "Lizzie",
                "O'Testcase",
                "otest",
                "Testcase Elizabeth",
                "Elzabeth",
                "Elizabteh",
                "Elisabeth",
                "Formerly",
                "q1",
                "liz otest"
            })
    void aPupilIsFoundByAnyFormOfTheName(String words) {
        assertThat(find(
                        List.of(pupil(1, "Élizabeth", "O’Testcase", "Lizzie", "Formerly")),
                        words.replace("Testcase E", "OTestcase E")))
                .containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Zz", "abeth", "Eluzabteh", "\u0000", "%_"})
    void whatIsNoBeginningOfANameFindsNobody(String words) {
        assertThat(find(List.of(pupil(1, "Elizabeth", "Testcase", "Lizzie", "Formerly")), words))
                .isEmpty();
    }

    @Test
    void atMostTwentyAreFound() {
        List<PupilOnRecord> many = IntStream.range(0, 50)
                .mapToObj(i -> pupil(i, "Ada", "Example", "Ada", "None"))
                .toList();

        assertThat(find(many, "Ada")).hasSize(20);
    }

    @Test
    void anExactBeginningComesBeforeASlip() {
        List<PupilOnRecord> two = List.of(pupil(1, "Marin", "A", "Marin", "x"), pupil(2, "Maria", "Z", "Maria", "x"));

        assertThat(find(two, "Maria")).containsExactly(2L, 1L);
    }
}

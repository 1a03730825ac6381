package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    private final List<String> told = new ArrayList<>();

    private Written written(String text) {
        return new Written("goes-out", text, (what, mend) -> told.add(what + ". " + mend));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-11-24", "2028-02-29, 2028-02-29"})
    void anIsoDayIsRead(String text, LocalDate day) {
        assertThat(written(text).isoDate()).contains(day);
        assertThat(written(text).britishDate()).contains(day);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2027-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-1-2",
                "26-01-02",
                "2026-11-24T10:00",
                "+2026-11-24",
                "-2026-11-24",
                "20261124",
                "2026-11-24-",
                "tomorrow",
                "２０２６-11-24",
                "2026–11–24",
                "-",
                "--"
            })
    void whatIsNoDayIsToldWithItsValue(String text) {
        assertThat(written(text).isoDate()).isEmpty();
        assertThat(written(text).britishDate()).isEmpty();
        assertThat(told.getFirst())
                .isEqualTo("'goes-out' is " + text + ", which is no date. Write a day as 2026-11-24.");
    }

    @ParameterizedTest
    @CsvSource({"24/11/2026, 2026-11-24", "2/1/2026, 2026-01-02", "02/1/2026, 2026-01-02", "29/02/2028, 2028-02-29"})
    void aBritishDayIsReadDayFirst(String text, LocalDate day) {
        assertThat(written(text).britishDate()).contains(day);
        assertThat(written(text).isoDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/24/2026", "31/02/2026", "1/2/26", "1/2", "1/2/2026/3", "//", "001/02/2026", "1//2026"})
    void whatIsNoBritishDayIsTold(String text) {
        assertThat(written(text).britishDate()).isEmpty();
        assertThat(told).hasSize(1).first().asString().contains("Write a day as 2026-11-24 or 24/11/2026.");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "TRUE, true", "No, false", "false, false"})
    void aFlagIsRead(String text, boolean value) {
        assertThat(written(text).flag()).contains(value);
        assertThat(written(text).flagOrFigure()).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"y, true", "1, true", "N, false", "0, false"})
    void aTableMayHaveFlagsAsLettersAndFigures(String text, boolean value) {
        assertThat(written(text).flagOrFigure()).contains(value);
        assertThat(written(text).flag()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "yess", "2", "on", "✓"})
    void anythingElseIsNeitherYesNorNo(String text) {
        assertThat(written(text).flagOrFigure()).isEmpty();
        assertThat(told).containsExactly("'goes-out' is " + text + ", which is neither yes nor no. Write yes or no.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "42, 42", "007, 7", "-5, -5"})
    void aWholeNumberIsRead(String text, int number) {
        assertThat(written(text).number(-5, 42)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"43", "-6", "4.0", "1e1", "+4", "--4", "-", "99999999999999999999", "４", "0x10", "1_000"})
    void whatIsNoNumberInRangeIsTold(String text) {
        assertThat(written(text).number(-5, 42)).isEmpty();
        assertThat(told).hasSize(1).first().asString().endsWith("Write a whole number from -5 to 42.");
    }

    @Property
    boolean everyDayIsReadAsItIsWritten(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        String british = day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        return written(day.toString()).isoDate().equals(Optional.of(day))
                && written(british).britishDate().equals(Optional.of(day));
    }

    @Property
    void anyTextIsReadOrTold(@ForAll String text) {
        told.clear();
        boolean read = written(text).britishDate().isPresent();

        assertThat(told).hasSize(read ? 0 : 1);
    }
}

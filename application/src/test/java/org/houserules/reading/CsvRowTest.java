package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowTest {
    private static final List<String> COLUMNS = List.of("id", "answer", "answered_on", "sure");

    private final Faults faults = new Faults();

    enum Answer {
        GIVEN,
        NOT_GIVEN
    }

    @Test
    void fieldsAreReadByColumn() {
        CsvRow row = row("P1, Not-Given ,24/11/2026,Y");

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.requiredText("id")).isEqualTo("P1");
        assertThat(row.word("answer", Answer.class)).contains(Answer.NOT_GIVEN);
        assertThat(row.date("answered_on")).contains(LocalDate.of(2026, 11, 24));
        assertThat(row.flag("sure")).contains(true);
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aBlankFieldIsAbsent() {
        CsvRow row = row("P1, ,\u00A0,\"\"");

        assertThat(row.text("answer")).isEmpty();
        assertThat(row.word("answer", Answer.class)).isEmpty();
        assertThat(row.date("answered_on")).isEmpty();
        assertThat(row.flag("sure")).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeReadIsToldAtTheRow() {
        CsvRow row = row(" ,givn,30/02/2026,perhaps");
        row.requiredText("id");
        row.word("answer", Answer.class);
        row.date("answered_on");
        row.flag("sure");
        row.fault("sure", "It is not sure", "Ask.");

        assertThat(faults.list())
                .extracting(Fault::inOneLine)
                .containsExactly(
                        "roll.csv:2: 'id' is blank. Fill it in.",
                        "roll.csv:2: 'answer' is givn, which is not known here. Did you mean 'given'? "
                                + "Write one of given, not-given.",
                        "roll.csv:2: 'answered_on' is 30/02/2026, which is no date. "
                                + "Write a day as 2026-11-24 or 24/11/2026.",
                        "roll.csv:2: 'sure' is perhaps, which is neither yes nor no. Write yes or no.",
                        "roll.csv:2: It is not sure. Ask.");
    }

    private CsvRow row(String fields) {
        return Told.csv("id,answer,answered_on,sure\n" + fields + "\n", COLUMNS, List.of(), faults)
                .rows()
                .getFirst();
    }
}

package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx"})
    void noCellIsTakenForAFormula(String words) {
        assertThat(PeopleCsv.cell(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Sam Demo|Sam Demo", "Demo, Sam|\"Demo, Sam\"", "the \"cook\"|\"the \"\"cook\"\"\""})
    void whatBreaksATableIsQuoted(String words, String cell) {
        assertThat(PeopleCsv.cell(words)).isEqualTo(cell);
    }
}

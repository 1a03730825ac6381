package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 01632 960100.",
                "Call 01632960100",
                "+44 1632 960100",
                "+44 (0)1632 960 100",
                "0044 1632 960100",
                "office@quillfeather.example",
                "head@mail.quillfeather.example",
                "OFFICE@QUILLFEATHER.EXAMPLE",
                "We are at 1 Feather Lane, Quillford.",
                "1 feather lane",
                "LS6 9ZZ",
                "ls69zz",
                "Follow @QuillfeatherPrimary"
            })
    void theSchoolsOwnDetailsAreQuiet(String text) {
        assertThat(contactDetails(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 01632 960101.", "office@notquillfeather.example", "office@quillfeather.example.com",
                "11 Feather Lane", "LS6 9ZY", "1 Feather Close"
            })
    void whatOnlyResemblesTheSchoolsOwnIsFound(String text) {
        assertThat(contactDetails(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/11/2026",
                "01.09.2026 10.30",
                "01/02/2026 03/04/2026",
                "2026-11-20 10:30",
                "0-0",
                "3-1, 2-2 and 0-4",
                "£1,245.50",
                "£01632960001",
                "978-0-7475-3269-9",
                "ISBN 0-19-283456-7",
                "charity 1098765",
                "URN 123456",
                "0800 1111",
                "0800 587 1252",
                "0845 960 1234",
                "0808 800 5000",
                "116 123",
                "116000",
                "1 2 3 4 5 6 7 8 9 10 11",
                "0 1 2 3 4 5 6 7 8 9 10",
                "1914-1918 and 1939-1945",
                "10 20 30 40 50 60",
                "A1 2nd",
                "Y5 4th",
                "KS1 2SATs",
                "B4 3pm",
                "S1 1hr 30, M1 1hr 30",
                "Biology B1 1hr",
                "the M1 2hr delay",
                "E1 2pt and B3 4ft and DT1 5wk",
                "Y6 2DT",
                "Victoria Street car park",
                "5 children crossed the road",
                "10 minute walk",
                "2 way street",
                "Year 6 Park Lane",
                "at 10.30 Mill Lane is closed",
                "3 mile lane",
                "Meet us at example.com",
                "read more at bbc dot co dot uk",
                "e@",
                "@ home",
                "5 @ £2.50 each"
            })
    void whatOnlyLooksLikeContactDetailsIsQuiet(String text) {
        assertThat(contactDetails(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ls6 3ab", "M1 1HR", "E15 4QN"})
    void aPostcodeIsFoundBesideWhatResemblesOne(String text) {
        assertThat(contactDetails(text)).hasSize(1);
    }

    @Test
    void theOwnPostcodeMayStandAnywhereInTheOwnAddress() {
        OwnDetails own = new OwnDetails(List.of(), List.of(), List.of("2 Feather Lane, SE15 4QN, Quillfordshire"));
        assertThat(own.isOwnPostcode("se154qn")).isTrue();
        assertThat(own.isOwnPostcode("e154qn")).isFalse();
    }

    @Test
    void twoNumbersInARowAreTwoFindings() {
        assertThat(contactDetails("07700 900123 07700 900456 and 01632 960001")).hasSize(3);
    }

    @Test
    void theSpanIsExactlyTheNumber() {
        String text = "Ring +44 (0)7700 900-123, please.";
        assertThat(contactDetails(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where().in(text)).isEqualTo("+44 (0)7700 900-123"));
    }

    @Test
    void theSpanIsExactlyTheAddress() {
        String text = "Write to zelda.quickfoot@mail.co.uk. Thanks";
        assertThat(contactDetails(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where().in(text)).isEqualTo("zelda.quickfoot@mail.co.uk"));
    }

    @Test
    void aNumberIsNotReadAcrossTheEndOfASentence() {
        assertThat(contactDetails("Ring 07700 900123. 2 children came.")).hasSize(1);
    }

    @Test
    void anotherCountrysNumberIsFound() {
        assertThat(contactDetails("+33 1 99 00 12 34")).hasSize(1);
    }

    private static List<TextFinding> contactDetails(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.kind() == TextKind.CONTACT_DETAILS)
                .toList();
    }
}

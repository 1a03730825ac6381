package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.reading.AnyTable;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyListFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AnswerFor PHOTO = new AnswerFor(ConsentKind.PHOTO, ConsentPurpose.ANY);

    /** Whatever the bytes are, each row becomes an answer, is left out, or is told as an error. */
    @FuzzTest
    void anyBytesEndWithRowsOrErrors(FuzzedDataProvider data) {
        read(data.consumeRemainingAsBytes());
    }

    private static Optional<AnyTable> read(byte[] bytes) {
        try {
            AnyTable table = AnyTable.parse("list.csv", bytes);
            Mapping consents = Mapping.NONE.proposed(ListKind.CONSENTS, table.headings());
            ConsentRows rows = new ConsentRows.Reader(consents, Map.of(), DAY, Optional.empty()).read(table);
            long told = rows.notes().stream()
                    .filter(RowNote::isError)
                    .map(RowNote::line)
                    .distinct()
                    .count();
            assertThat(rows.rows().size() + rows.leftOut() + told)
                    .isEqualTo(table.rows().size());
            Mapping wide = new Mapping(Map.of(), Map.of(table.headings().getFirst(), PHOTO), Map.of());
            assertThat(new ConsentRows.Reader(wide, Map.of(), DAY, Optional.of(DAY))
                            .read(table)
                            .rows())
                    .isEmpty();
            Mapping roll = Mapping.NONE.proposed(ListKind.ROLL, table.headings());
            assertThat(new RollChanges.Reader(roll, List.of(), DAY, false)
                            .read(table)
                            .leavers())
                    .isEmpty();
            return Optional.of(table);
        } catch (Unusable unusable) {
            assertThat(unusable.faults()).isNotEmpty();
            return Optional.empty();
        }
    }

    @Test
    void tenMegabytesInOneLineAreRefusedQuickly() {
        assertThat(read("a".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(read(",".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(read(("id\n\"" + "x".repeat(9_000_000)).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void zeroBytesAreNoText() {
        assertThat(read("id,kind\nQ\u00001,photo".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsRecognised(String encoding) {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        byte[] bytes = (mark + "Id;Legal surname\r\nQ1;Müller-Évans\r\n").getBytes(Charset.forName(encoding));

        assertThat(read(bytes).orElseThrow().rows().getFirst().fields()).containsExactly("Q1", "Müller-Évans");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsRecognisedEvenWhenOthersStandInFields(String sign) {
        byte[] bytes = ("Id" + sign + "Note" + sign + "UPN\nQ1" + sign + "\"a,b;c|d\te\"" + sign + "U1")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes).orElseThrow().rows().getFirst().fields()).containsExactly("Q1", "a,b;c|d\te", "U1");
    }

    @Test
    void headingsOfKnownSystemsAreUnderstood() {
        List<String> headings = List.of(
                "Admission no",
                "Legal surname",
                "Legal forename",
                "Preferred forename",
                "Reg form",
                "Year group",
                "UPN",
                "DOB",
                "password");

        Mapping mapping = Mapping.NONE.proposed(ListKind.ROLL, headings);

        assertThat(mapping.places(headings).keySet())
                .containsExactlyInAnyOrder(
                        ListColumn.ID,
                        ListColumn.FAMILY_NAME,
                        ListColumn.GIVEN_NAME,
                        ListColumn.PREFERRED_NAME,
                        ListColumn.FORM,
                        ListColumn.YEAR_GROUP,
                        ListColumn.UPN,
                        ListColumn.DATE_OF_BIRTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "24/11/2026",
                "24-11-2026",
                "24.11.2026",
                "24 Nov 2026",
                "24-Nov-2026",
                "24 November 2026",
                "2026-11-24T10:00:00",
                "24/11/2026 10:33"
            })
    void aDayIsReadAsSchoolSystemsWriteIt(String written) {
        assertThat(WrittenDay.read(written)).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11/24/2026", "24/11/26", "31/02/2026", "yesterday", "1/2/3/4", "-1-1-1", "99999999999-1-1"})
    void whatIsNoDayIsNone(String written) {
        assertThat(WrittenDay.read(written)).isEmpty();
    }
}

package org.houserules.acknowledgements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.houserules.acknowledgements.ReadingList.Line;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.acknowledgements.web.ReadersPage.Row;
import org.houserules.people.PersonKind;
import org.junit.jupiter.api.Test;

class ReadersPdfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static ReadersPage page(int rows, String name) {
        List<Row> all = IntStream.rangeClosed(1, rows)
                .mapToObj(number -> row(name + " " + number))
                .toList();
        return new ReadersPage(
                "Version 2024-06, asked on 20 November 2026. A new version was adopted.",
                TODAY.plusDays(14),
                true,
                "teacher",
                Map.of(State.OPEN, rows),
                rows,
                all,
                rows,
                1,
                1,
                List.of(),
                List.of());
    }

    private static Row row(String name) {
        Line line = new Line(
                1,
                name,
                "Teacher of Year 4",
                PersonKind.TEACHER,
                Optional.empty(),
                State.OPEN,
                TODAY.plusDays(14),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Row(line, "to read", "ask", "By 4 December 2026.");
    }

    private static String text(ReadersPage page) throws IOException {
        try (PDDocument document = Loader.loadPDF(ReadersPdf.of(page, "Willowbrook Primary", TODAY))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everybodyStandsInItWithWhatTheyOwe() throws IOException {
        assertThat(text(page(1, "Zosia Wójcik")))
                .contains("Willowbrook Primary", "Who has read the policy", "Version 2024-06")
                .contains("As of Friday 20 November 2026: 0 of 1 have read it, 0 are overdue.")
                .contains("Zosia Wójcik 1", "Teacher of Year 4", "to read", "By 4 December 2026.");
    }

    @Test
    void aLongListGoesOnOverThePagesAndLosesNobody() throws IOException {
        String text = text(page(300, "Avery Demo"));

        assertThat(text).contains("page 1 of ").contains("page 2 of ");
        assertThat(text.split("Avery Demo ", -1)).hasSize(301);
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        assertThat(text(page(0, ""))).contains("Nobody fits what was looked for.");
    }
}

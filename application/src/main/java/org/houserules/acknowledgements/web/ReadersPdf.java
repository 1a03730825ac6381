package org.houserules.acknowledgements.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.acknowledgements.web.ReadersPage.Row;
import org.houserules.pages.paper.Sheet;
import org.houserules.pages.paper.Sheet.Cell;
import org.houserules.people.BritishDays;

/** The list of readers as it is handed to whoever wants to see that the policy was read. */
final class ReadersPdf {
    private static final float SMALL = 8;
    private static final float BODY = 9;
    private static final float GAP = 8;
    private static final float[] COLUMNS = {0.31f, 0.17f, 0.15f, 0.37f};

    private ReadersPdf() {}

    static byte[] of(ReadersPage found, String school, LocalDate today) {
        try (Sheet sheet = new Sheet("Who has read the policy: " + school)) {
            sheet.write(school, false, BODY);
            sheet.space(4);
            sheet.write("Who has read the policy", true, 17);
            sheet.space(4);
            sheet.write(found.about(), false, BODY);
            sheet.write(sum(found, today), false, BODY);
            sheet.space(8);
            row(sheet, List.of("Name", "Kind", "State", "Since or by when"), true);
            if (found.rows().isEmpty()) {
                sheet.write("Nobody fits what was looked for.", false, BODY);
            }
            for (Row row : found.rows()) {
                row(sheet, cells(row), false);
            }
            return sheet.done(school + ", who has read the policy, " + BritishDays.whole(today));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sum(ReadersPage found, LocalDate today) {
        String counted = found.current()
                ? found.count(State.DONE) + " of " + found.asked() + " have read it, " + found.count(State.OVERDUE)
                        + " are overdue."
                : found.count(State.PAST) + " had read it.";
        return "As of " + BritishDays.whole(today) + ": " + counted;
    }

    private static List<String> cells(Row row) {
        String position = row.line().position();
        return List.of(
                row.line().name() + (position.isEmpty() ? "" : "\n" + position),
                row.line().kind().called(),
                row.state(),
                row.detail());
    }

    private static void row(Sheet sheet, List<String> words, boolean heading) throws IOException {
        sheet.keep(BODY * 4);
        float x = 0;
        Cell[] cells = new Cell[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            float width = COLUMNS[i] * Sheet.WIDTH;
            cells[i] = new Cell(words.get(i), heading, x, width - GAP, SMALL);
            x += width;
        }
        sheet.row(List.of(cells));
        sheet.space(3);
        sheet.rule(0, Sheet.WIDTH, heading ? 1 : 0.3f);
    }
}

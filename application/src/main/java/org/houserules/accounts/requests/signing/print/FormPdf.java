package org.houserules.accounts.requests.signing.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.houserules.accounts.requests.signing.print.PrintedForm.Box;
import org.houserules.accounts.requests.signing.print.PrintedForm.Given;
import org.houserules.accounts.requests.signing.print.PrintedForm.Line;
import org.houserules.accounts.requests.signing.print.PrintedForm.Part;
import org.houserules.accounts.requests.signing.print.PrintedForm.Written;
import org.houserules.pages.paper.Sheet;
import org.houserules.pages.paper.Sheet.Cell;

/** Prints a request like the school's paper form: its parts, and a box for each signature. */
public final class FormPdf {
    private static final float BODY = 10;
    private static final float QUESTIONS = 165;
    private static final float ANSWERS = Sheet.WIDTH - QUESTIONS - 12;
    private static final float BOX = 124;
    private static final float[] TABLE = {0.27f, 0.13f, 0.27f, 0.33f};

    private FormPdf() {}

    public static byte[] of(PrintedForm form) {
        try (Sheet sheet = new Sheet(form.title() + ": " + form.name())) {
            head(sheet, form);
            for (Part part : form.parts()) {
                part(sheet, part);
            }
            boxes(sheet, form.boxes());
            return sheet.done(form.school() + ", " + form.name());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void head(Sheet sheet, PrintedForm form) throws IOException {
        sheet.write(form.school(), false, BODY);
        sheet.space(4);
        sheet.write(form.title(), true, 17);
        sheet.space(2);
        sheet.write(form.name(), true, 13);
        sheet.space(4);
        for (String line : form.about()) {
            sheet.write(line, false, 9);
        }
        sheet.space(8);
    }

    private static void part(Sheet sheet, Part part) throws IOException {
        sheet.keep(60);
        sheet.space(10);
        sheet.write(part.title(), true, 12);
        sheet.space(4);
        sheet.rule(0, Sheet.WIDTH, 1);
        for (Line line : part.lines()) {
            sheet.space(3);
            if (line.table().isEmpty()) {
                sheet.row(List.of(
                        new Cell(line.question(), true, 0, QUESTIONS, BODY),
                        new Cell(line.answer(), false, QUESTIONS + 12, ANSWERS, BODY)));
            } else {
                table(sheet, line);
            }
            sheet.space(5);
            sheet.rule(0, Sheet.WIDTH, 0.3f);
        }
    }

    private static void table(Sheet sheet, Line line) throws IOException {
        sheet.write(line.question(), true, BODY);
        boolean heading = true;
        for (List<String> row : line.table()) {
            List<Cell> cells = new ArrayList<>();
            float x = 8;
            for (int i = 0; i < TABLE.length; i++) {
                float width = TABLE[i] * (Sheet.WIDTH - 8);
                cells.add(new Cell(row.get(i), heading, x, width - 8, 9));
                x += width;
            }
            sheet.row(cells);
            sheet.space(3);
            heading = false;
        }
    }

    private static void boxes(Sheet sheet, List<Box> boxes) throws IOException {
        if (boxes.isEmpty()) {
            return;
        }
        sheet.keep(BOX + 60);
        sheet.space(16);
        sheet.write("Signatures", true, 12);
        for (Box box : boxes) {
            sheet.keep(BOX + 24);
            sheet.space(20);
            box(sheet, box);
        }
    }

    private static void box(Sheet sheet, Box box) throws IOException {
        float from = sheet.at();
        sheet.write(box.role(), true, 11);
        for (String note : box.notes()) {
            sheet.write(note, false, 8);
        }
        sheet.space(3);
        sheet.write(box.says(), false, BODY);
        sheet.space(4);
        if (box.given().isPresent()) {
            given(sheet, box.given().get());
        } else {
            byPen(sheet);
        }
        sheet.frame(from);
        if (box.voided()) {
            sheet.cross(from);
        }
        List<Written> written = box.given().map(Given::written).orElse(List.of());
        if (!written.isEmpty()) {
            sheet.space(12);
        }
        for (Written one : written) {
            fact(sheet, one.what(), one.words());
        }
    }

    private static void given(Sheet sheet, Given given) throws IOException {
        fact(sheet, "Name", given.name());
        if (given.actingFor().isPresent()) {
            fact(sheet, "Acting for", given.actingFor().get());
        }
        fact(sheet, "Signed in House Rules on", given.on());
        fact(sheet, "Fingerprint of what was signed", given.shortDigest());
    }

    private static void fact(Sheet sheet, String what, String said) throws IOException {
        sheet.row(List.of(new Cell(what, false, 0, QUESTIONS, 9), new Cell(said, true, QUESTIONS + 12, ANSWERS, BODY)));
    }

    private static void byPen(Sheet sheet) throws IOException {
        sheet.space(24);
        sheet.rule(0, 180, 0.5f);
        sheet.rule(195, 180, 0.5f);
        sheet.rule(390, Sheet.WIDTH - 390, 0.5f);
        sheet.row(List.of(
                new Cell("Name", false, 0, 180, 8),
                new Cell("Signature", false, 195, 180, 8),
                new Cell("Date", false, 390, 90, 8)));
    }
}

package org.houserules.health.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF whose lines are written one below the other; a line that begins with '# ' is set as a heading. */
public final class PdfFile {
    private static final int LEFT = 60;
    private static final int TOP = 740;
    private static final int FOOT = 40;
    private static final float STEP = 14;

    private PdfFile() {}

    public static byte[] of(List<List<String>> pages, String foot) {
        return written(pages, foot, "");
    }

    /** Lines of at most 84 letters, as a program for letters breaks them. */
    public static List<String> wrapped(String text) {
        return text.lines()
                .flatMap(line -> java.util.Arrays.stream(
                        line.replaceAll("(.{1,84})(?: |$)", "$1\n").split("\n")))
                .toList();
    }

    public static byte[] locked(List<List<String>> pages, String password) {
        return written(pages, "", password);
    }

    private static byte[] written(List<List<String>> pages, String foot, String password) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (List<String> lines : pages) {
                page(pdf, lines, foot);
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private static void page(PDDocument pdf, List<String> lines, String foot) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream at = new PDPageContentStream(pdf, page)) {
            float y = TOP;
            for (String line : lines) {
                boolean heading = line.startsWith("# ");
                write(
                        at,
                        heading ? line.substring(2) : line,
                        heading ? FontName.HELVETICA_BOLD : FontName.HELVETICA,
                        y);
                y -= STEP;
            }
            write(at, foot, FontName.HELVETICA, FOOT);
        }
    }

    private static void write(PDPageContentStream at, String line, FontName name, float y) throws IOException {
        PDFont font = new PDType1Font(name);
        at.beginText();
        at.setFont(font, name == FontName.HELVETICA_BOLD ? 14 : 11);
        at.newLineAtOffset(LEFT, y);
        at.showText(line);
        at.endText();
    }
}

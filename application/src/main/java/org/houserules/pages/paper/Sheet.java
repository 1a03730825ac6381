package org.houserules.pages.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of A4 that are written from top to bottom; what is too long goes on over the page. */
public final class Sheet implements AutoCloseable {
    private static final float LEFT = 54;
    public static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 54;
    private static final float BOTTOM = 64;
    private static final float LEADING = 1.35f;
    private static final float SMALL = 8;

    private final PDDocument document = new PDDocument();
    private final Typeface regular;
    private final Typeface bold;
    private PDPageContentStream page;
    private float y;

    public Sheet(String title) throws IOException {
        regular = Typeface.of(document, "DejaVuSansCondensed.ttf");
        bold = Typeface.of(document, "DejaVuSansCondensed-Bold.ttf");
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("House Rules");
        document.getDocumentCatalog().setLanguage("en-GB");
        page = open();
    }

    /** Words in a column. @param x from the left margin */
    public record Cell(String words, boolean strong, float x, float width, float size) {}

    private PDPageContentStream open() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = TOP;
        return new PDPageContentStream(document, next);
    }

    /** Goes on at the top of a new page where less than this is left. */
    public void keep(float height) throws IOException {
        if (y - height < BOTTOM) {
            page.close();
            page = open();
        }
    }

    public void space(float height) {
        y -= height;
    }

    public float at() {
        return y;
    }

    public void write(String words, boolean strong, float size) throws IOException {
        row(List.of(new Cell(words, strong, 0, WIDTH, size)));
    }

    /** Cells side by side, broken over pages line by line. */
    public void row(List<Cell> cells) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        float size = 0;
        int most = 0;
        for (Cell cell : cells) {
            List<String> lines = face(cell.strong()).lines(cell.words(), cell.size(), cell.width());
            columns.add(lines);
            most = Math.max(most, lines.size());
            size = Math.max(size, cell.size());
        }
        for (int line = 0; line < most; line++) {
            keep(size * LEADING);
            y -= size * LEADING;
            for (int i = 0; i < cells.size(); i++) {
                if (line < columns.get(i).size()) {
                    put(columns.get(i).get(line), cells.get(i));
                }
            }
        }
    }

    private void put(String words, Cell cell) throws IOException {
        page.beginText();
        page.setFont(face(cell.strong()).font(), cell.size());
        page.newLineAtOffset(LEFT + cell.x(), y);
        page.showText(words);
        page.endText();
    }

    private Typeface face(boolean strong) {
        return strong ? bold : regular;
    }

    public void rule(float x, float width, float thickness) throws IOException {
        page.setLineWidth(thickness);
        page.moveTo(LEFT + x, y);
        page.lineTo(LEFT + x + width, y);
        page.stroke();
    }

    /** A frame round what was written since, all on this page. @param from where it began */
    public void frame(float from) throws IOException {
        page.setLineWidth(0.8f);
        page.addRect(LEFT - 8, y - 8, WIDTH + 16, from - y + 10);
        page.stroke();
    }

    /** From corner to corner: what stands below it counts no longer. */
    public void cross(float from) throws IOException {
        page.setLineWidth(0.8f);
        page.moveTo(LEFT - 8, y - 8);
        page.lineTo(LEFT + WIDTH + 8, from + 2);
        page.stroke();
    }

    /** Closed with the number of each page at its foot. */
    public byte[] done(String foot) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            foot(i, foot + " – page " + (i + 1) + " of " + pages);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void foot(int index, String words) throws IOException {
        try (PDPageContentStream foot = new PDPageContentStream(
                document, document.getPage(index), PDPageContentStream.AppendMode.APPEND, true)) {
            foot.beginText();
            foot.setFont(regular.font(), SMALL);
            foot.newLineAtOffset(LEFT, BOTTOM - 26);
            foot.showText(regular.lines(words, SMALL, WIDTH).getFirst());
            foot.endText();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

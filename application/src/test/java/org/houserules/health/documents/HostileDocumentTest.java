package org.houserules.health.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class HostileDocumentTest {
    private static final List<String> PAGE = List.of("A page with words enough to be told from a scan of a page.");

    private static void isRefused(String name, byte[] bytes, String why) {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> ReadDocument.read(name, bytes))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(1))
                .withMessageContaining(why);
    }

    @Test
    void anEntityIsNeverResolved() {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        isRefused("x.docx", DocxFile.empty().with("word/document.xml", xxe).bytes(), "declares a document type");
    }

    @Test
    void billionsOfLaughsAreRefused() {
        String bomb =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\">&b;</w:document>";

        isRefused("x.docx", DocxFile.empty().with("word/document.xml", bomb).bytes(), "declares a document type");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() {
        byte[] zeros = new byte[60 * 1024 * 1024];

        isRefused(
                "x.docx",
                DocxFile.empty().with("word/media/a.bin", zeros).paragraph("x").bytes(),
                "unpacks to far more");
        isRefused("x.docx", DocxFile.empty().with("word/document.xml", zeros).bytes(), "unpacks to far more");
    }

    @Test
    void moreTextThanFiveHundredPagesHoldIsRefused() {
        String text = "Staff are careful with social media. ".repeat(200) + "\n";

        isRefused("x.txt", text.repeat(250).getBytes(StandardCharsets.UTF_8), "more text than 500 pages");
    }

    @Test
    void anElementNestedWithoutEndIsRefused() {
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);

        isRefused("x.docx", DocxFile.empty().with("word/document.xml", deep).bytes(), "damaged");
    }

    @Test
    void aDamagedDocumentIsRefused() {
        byte[] docx = DocxFile.empty().paragraph("Words").bytes();
        byte[] pdf = PdfFile.of(List.of(PAGE), "");

        isRefused("x.docx", Arrays.copyOf(docx, 200), "");
        isRefused("x.docx", DocxFile.empty().with("word/document.xml", "<w:p>").bytes(), "damaged");
        isRefused("x.pdf", Arrays.copyOf(pdf, 60), "damaged");
    }

    @Test
    void aZipWithoutADocumentIsRefused() {
        isRefused("x.docx", zipOf("xl/workbook.xml"), "spreadsheet");
        isRefused("x.docx", zipOf("content.xml"), "OpenOffice");
        isRefused("x.docx", zipOf("letter.xml"), "holds no Word document");
    }

    private static byte[] zipOf(String part) {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(packed)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(part));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException neverInMemory) {
            throw new java.io.UncheckedIOException(neverInMemory);
        }
        return packed.toByteArray();
    }

    @Test
    void aLockedDocumentSaysThatItIsLocked() {
        byte[] office = new byte[600];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, office, 0, mark.length);
        System.arraycopy(name, 0, office, 128, name.length);

        isRefused("x.docx", office, "locked with a password");
        isRefused("x.pdf", PdfFile.locked(List.of(PAGE), "secret"), "locked with a password");
    }

    @Test
    void aScanSaysThatItWasScanned() {
        isRefused("x.pdf", PdfFile.of(List.of(List.of(), List.of()), "1"), "it was scanned");
    }

    @Test
    void aDocumentOfPicturesSaysThatItHoldsNoWords() {
        isRefused("x.docx", DocxFile.empty().xml("<w:r><w:drawing/></w:r>").bytes(), "its pages are pictures");
        isRefused("x.txt", " \n 1. \n".getBytes(StandardCharsets.UTF_8), "It holds no words");
    }

    @Test
    void fiveHundredPagesAreReadAndOneMoreIsNot() throws Unusable {
        byte[] most = PdfFile.of(Collections.nCopies(500, PAGE), "");
        byte[] more = PdfFile.of(Collections.nCopies(501, PAGE), "");

        assertThat(ReadDocument.read("x.pdf", most).lines()).isNotEmpty();
        isRefused("x.pdf", more, "It has 501 pages");
    }

    @Test
    void aFileBeyondTwentyMegabytesIsRefused() {
        isRefused("x.txt", new byte[20 * 1024 * 1024 + 1], "larger than 20 MB");
    }

    @Test
    void aPageNestedWithoutEndIsRead() throws Unusable {
        String page = "<html><body>" + "<div>".repeat(20_000) + "deep</body></html>";

        assertThat(ReadDocument.read("x.html", page.getBytes(StandardCharsets.UTF_8))
                        .lines())
                .extracting(Line::text)
                .containsExactly("deep");
    }
}

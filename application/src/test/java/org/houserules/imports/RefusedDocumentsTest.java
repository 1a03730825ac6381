package org.houserules.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houserules.health.documents.DocxFile;
import org.houserules.health.documents.PdfFile;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

/** Whatever cannot be imported is refused with a reason, and nothing of it is kept. */
class RefusedDocumentsTest extends ImportStage {
    private static final List<String> PAGE = List.of("A page with words enough to be told from a scan of a page.");
    private static final byte[] OLD_WORD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String POLICY = Documents.text(Documents.thornburyVale());

    private void refused(String name, byte[] document, String why) {
        Page page = handIn(head, name, document);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".field .error").text()).contains(why);
        assertThat(page.document().select(".errors a[href=#document]")).isNotEmpty();
        assertThat(kept()).isZero();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nothingChosenIsSaid() {
        refused("a.txt", new byte[0], "Choose the policy");
    }

    @Test
    void aDocumentOnSomethingElseIsRefusedWithTheReason() {
        refused(
                "menu.txt",
                bytes("Monday: sausages and mash. Tuesday: fish and peas. ".repeat(30)),
                "This does not look like a social media policy: it hardly speaks of social media");
    }

    @Test
    void aDamagedDocumentIsRefused() {
        byte[] whole = Documents.inWord();
        refused("cut.docx", java.util.Arrays.copyOf(whole, whole.length / 2), "damaged");
    }

    @Test
    void aDocumentThatNamesAnEntityIsRefusedAndNothingIsLoaded() {
        byte[] document = DocxFile.empty()
                .with(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                .bytes();

        Page page = handIn(head, "xxe.docx", document);

        assertThat(page.document().select(".field .error").text()).isNotEmpty();
        assertThat(page.text()).doesNotContain("root:");
        assertThat(kept()).isZero();
    }

    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(nothing);
            }
        }
        Page page = handIn(head, "bomb.docx", packed.toByteArray());

        assertThat(page.document().select(".field .error").text()).isNotEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void aScanIsRefusedInWordAndInPdf() {
        refused("scan.pdf", PdfFile.of(List.of(List.of(), List.of()), "1"), "it was scanned");
        refused("scan.docx", DocxFile.empty().paragraph("").bytes(), "its pages are pictures");
    }

    @Test
    void aLockedOneAnOldOneAndAnothersFormatAreRefused() {
        byte[] locked = Arrays.copyOf(OLD_WORD, 600);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 128, name.length);

        refused("locked.pdf", PdfFile.locked(List.of(PAGE), "secret"), "locked with a password");
        refused("locked.docx", locked, "locked with a password");
        refused("old.doc", OLD_WORD, "old Word");
        refused("a.rtf", bytes("{\\rtf1 words"), "Rich Text Format");
    }

    @Test
    void moreThanFiveHundredPagesAreRefused() {
        refused("book.pdf", PdfFile.of(Collections.nCopies(501, PAGE), ""), "It has 501 pages");
    }

    @Test
    void anEntityInAnyPartOfADocumentIsRefused() {
        for (String part : List.of("word/styles.xml", "word/numbering.xml", "word/header1.xml", "docProps/core.xml")) {
            refused(
                    "xxe.docx",
                    written()
                            .with(part, "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>")
                            .bytes(),
                    "declares a document type or entities");
        }
    }

    @Test
    void macrosAreNotReadAndNothingThatItLinksToIsFetched() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
            String links = """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                      <Relationship Id="r1" Type="attachedTemplate" Target="%s" TargetMode="External"/>
                    </Relationships>""".formatted(address);
            String page = "<html><head><link rel=stylesheet href=" + address + "></head><body><img src=" + address
                    + "><iframe src=" + address + "></iframe><pre>" + POLICY + "</pre></body></html>";

            String list = begun(
                    "policy.docm",
                    written()
                            .with("word/_rels/settings.xml.rels", links)
                            .with("word/_rels/document.xml.rels", links)
                            .with("word/vbaProject.bin", "Sub AutoOpen")
                            .bytes());
            begun("policy.html", bytes(page));

            assertThat(head.open(list).text())
                    .contains("Staff must not tag pupils")
                    .doesNotContain("AutoOpen");
            elsewhere.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(elsewhere::accept);
        }
    }

    private static DocxFile written() {
        DocxFile docx = DocxFile.empty().heading("Social Media Policy");
        for (int rule = 0; rule < 12; rule++) {
            docx.item(1, 0, "Staff must not tag pupils in any picture on social media, on page " + rule + ".");
        }
        return docx;
    }

    @Test
    void aBookIsRefused() {
        refused(
                "book.txt",
                bytes(POLICY + "\n\nStaff must be kind online.".repeat(1_600)),
                "more than 1,500 paragraphs");
    }

    @Test
    void aPageWithMarkupIsReadAsItsWordsAndShownAsText() {
        String page =
                "<html><body><h1>Social media policy</h1><p onclick=x>Staff must not post &lt;script&gt;alert(1)&lt;/script&gt; on social media.</p>"
                        + "<script>alert(2)</script><img src=http://example.invalid/x.png><p>Pupils must not be tagged on social media. Staff must be kind on social media and never share passwords of social media accounts with anybody else, whatever the reason may be, as they are responsible for their posts.</p>"
                        + "<p>Staff should think about what they post and must not upload pictures of pupils on their social media accounts.</p></body></html>";

        String list = begun("policy.html", bytes(page));

        assertThat(head.open(list).body()).doesNotContain("<script>alert").doesNotContain("example.invalid");
        assertThat(head.open(list).text()).contains("<script>alert(1)</script>");
    }

    @Test
    void charactersThatNobodySeesBreakNothing() {
        String page = "<html><body><h1>Social media policy</h1>"
                + "<p>Staff must not &#0;&#1;&#xD800;&#xFFFF; tag pupils on social media.</p>".repeat(12)
                + "</body></html>";

        String list = begun("odd.html", bytes(page));

        assertThat(head.open(list).text())
                .contains("tag pupils on social media.")
                .contains("0 of 12 decided");
        assertThat(handIn(head, "odd.txt", bytes(POLICY.replace("Staff must", "Staff \u0000\u0001must")))
                        .status())
                .isEqualTo(200);
    }
}

package org.houserules.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houserules.health.documents.DocxFile;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

/** Whatever cannot be imported is refused with a reason, and nothing of it is kept. */
class RefusedDocumentsTest extends ImportStage {
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
    void aScanAndALockedOldDocumentAreRefused() {
        refused(
                "old.doc",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "old Word");
        refused("a.rtf", bytes("{\\rtf1 words"), "Rich Text Format");
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

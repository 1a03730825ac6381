package org.houserules.health.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class ReadDocumentTest {
    private static List<Line> lines(String name, byte[] bytes) throws Unusable {
        return ReadDocument.read(name, bytes).lines();
    }

    private static List<Line> lines(String name, String text) throws Unusable {
        return lines(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(List<Line> lines) {
        return lines.stream()
                .map(line -> (line.label() + " " + line.text()).strip())
                .toList();
    }

    @Test
    void wordsNumbersAreCountedFromItsLists() throws Unusable {
        byte[] docx = DocxFile.empty()
                .heading("Social media policy")
                .item(1, 0, "Aims")
                .item(1, 1, "We keep people safe.")
                .item(1, 1, "We keep work and private life apart.")
                .item(1, 2, "at school")
                .item(1, 2, "at home")
                .item(1, 0, "Accounts")
                .item(1, 1, "A new account needs a reason.")
                .styled("Numbered", "Review")
                .item(2, 0, "a bullet")
                .bytes();

        assertThat(said(lines("policy.docx", docx)))
                .containsExactly(
                        "Social media policy",
                        "1. Aims",
                        "1.1 We keep people safe.",
                        "1.2 We keep work and private life apart.",
                        "a) at school",
                        "b) at home",
                        "2. Accounts",
                        "2.1 A new account needs a reason.",
                        "3. Review",
                        "• a bullet");
        assertThat(lines("policy.docx", docx).getFirst().heading()).isEqualTo(1);
        assertThat(lines("policy.docx", docx)).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void aWordTableIsReadRowByRowAndItsFootLast() throws Unusable {
        byte[] docx = DocxFile.empty()
                .row("Next review", "September 2027")
                .row("Adopted on", "")
                .paragraph("First line\nsecond line")
                .styled("TOC1", "Aims 3")
                .footer("Willow School, March 2024")
                .bytes();

        List<Line> lines = lines("policy.docx", docx);

        assertThat(said(lines))
                .containsExactly(
                        "Next review | September 2027",
                        "Adopted on |",
                        "First line",
                        "second line",
                        "Willow School, March 2024");
        assertThat(lines.getFirst().cells()).containsExactly("Next review", "September 2027");
        assertThat(lines.getLast().margin()).isTrue();
        assertThat(lines.get(3).number()).isEqualTo(lines.get(2).number());
    }

    @Test
    void whatNobodySeesInWordIsNotRead() throws Unusable {
        byte[] docx = DocxFile.empty()
                .xml("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r>"
                        + "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t> once</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t> once</w:t></w:r></mc:Fallback></mc:AlternateContent>")
                .bytes();

        assertThat(said(lines("policy.docx", docx))).containsExactly("seen once");
    }

    @Test
    void aPdfsWrappedLinesBecomeParagraphsAgain() throws Unusable {
        String rule =
                "1.1 Staff keep to the law, which for messages that are meant to hurt is the Malicious Communications"
                        + " Act 1988, and never write in the name of the school.";
        List<String> first =
                PdfFile.wrapped("# Social Media Policy\n\n" + rule + "\n1.2 A second rule stands below it.");
        byte[] pdf = PdfFile.of(List.of(first, List.of("Two"), List.of("Three")), "Willow School    May 2024");

        List<Line> lines = lines("policy.pdf", pdf);

        assertThat(said(lines)).contains("Social Media Policy", rule, "1.2 A second rule stands below it.");
        assertThat(lines.getLast().margin()).isTrue();
        assertThat(lines.getLast().text()).isEqualTo("Willow School May 2024");
        assertThat(lines.stream().filter(Line::margin)).hasSize(1);
    }

    @Test
    void aPageIsReadWithoutItsMenusAndScripts() throws Unusable {
        String page = """
                <html><head><title>Policies | Willow School</title></head><body><nav><p>Home</p></nav><script>alert(1)</script>
                <h1>Social media policy</h1><p>One<br>two&nbsp;<b>three</b></p><ol start=3><li>first</li><li>second</li></ol>
                <table><tr><th>Review</th><td>May 2025</td></tr></table><footer><p>Willow School</p></footer></body></html>""";

        assertThat(said(lines("policy.html", page)))
                .containsExactly(
                        "Social media policy",
                        "One",
                        "two three",
                        "3. first",
                        "4. second",
                        "Review | May 2025",
                        "Willow School");
    }

    @Test
    void linesOfTextAreThoseOfTheFile() throws Unusable {
        String text =
                "Policy\n\nThis paragraph was wrapped by its writer at the margin and\ngoes on here in a second line of the file\nand ends.\n\n1.  A rule\n";

        List<Line> lines = lines("policy.txt", text);

        assertThat(lines).extracting(Line::number).containsExactly(1, 3, 7);
        assertThat(lines.get(1).numberAt(lines.get(1).text().indexOf("second"))).isEqualTo(4);
        assertThat(lines.get(2).label()).isEqualTo("1.");
    }

    @Test
    void markdownLosesItsMarksAndKeepsBlanksToFillIn() throws Unusable {
        String text =
                "# Policy\n\n- **Approved by:** *governors* on ______\n\n| A | B |\n|---|---|\n| [c](https://x.example) | `d` |\n";

        assertThat(said(lines("policy.md", text)))
                .containsExactly("Policy", "- Approved by: governors on ______", "A | B", "c | d");
    }

    @Test
    void whatOldWindowsWroteIsReadToo() throws Unusable {
        byte[] text = "The school’s policy – a draft".getBytes(Charset.forName("windows-1252"));

        assertThat(said(lines("policy.txt", text))).containsExactly("The school’s policy – a draft");
    }

    @Test
    void theKindIsToldByTheContentNotTheName() throws Unusable {
        byte[] docx = DocxFile.empty().paragraph("Words").bytes();

        assertThat(said(lines("policy.pdf", docx))).containsExactly("Words");
        assertThat(said(lines("policy.docx", "plain words"))).containsExactly("plain words");
    }

    @Test
    void aDocumentWithMacrosIsReadAndTheyAreNot() throws Unusable {
        byte[] docm = DocxFile.empty()
                .with("word/vbaProject.bin", "macro")
                .paragraph("Words")
                .bytes();

        assertThat(said(lines("policy.docm", docm))).containsExactly("Words");
    }

    @Test
    void whatIsNotReadIsRefusedInWords() {
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> lines("policy.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .withMessage(
                        "policy.doc: This is a document of an old Word. Open it in Word and save it as .docx or PDF.");
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> lines("policy.txt", "{\\rtf1 words}"))
                .withMessageContaining("Rich Text Format");
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> lines("policy.txt", new byte[] {1, 2, 3}))
                .withMessageContaining("no document that can be read");
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> lines("policy.txt", new byte[0]))
                .withMessageContaining("The file is empty");
    }
}

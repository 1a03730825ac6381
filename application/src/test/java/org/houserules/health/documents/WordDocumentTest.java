package org.houserules.health.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

/** What Word shows of a document is read in its place, with its style and number, and once. */
class WordDocumentTest {
    private static final String ITEM = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    private static final String HEADING = "<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>";

    private static String p(String properties, String text) {
        return "<w:p>" + properties + DocxFile.run(text) + "</w:p>";
    }

    private static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>" + content
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + content
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    private static List<Line> lines(DocxFile docx) throws Unusable {
        return ReadDocument.read("policy.docx", docx.bytes()).lines();
    }

    private static List<String> said(DocxFile docx) throws Unusable {
        return lines(docx).stream()
                .map(line -> (line.label() + " " + line.text()).strip())
                .toList();
    }

    @Test
    void aBoxIsReadOnceAfterTheParagraphThatItHangsOn() throws Unusable {
        DocxFile docx = DocxFile.empty()
                .item(1, 0, "First")
                .xml(ITEM + box(p(HEADING, "In the box") + p(ITEM, "Third")) + DocxFile.run("Second"))
                .item(1, 0, "Fourth");

        assertThat(said(docx)).containsExactly("1. First", "2. Second", "In the box", "3. Third", "4. Fourth");
        assertThat(lines(docx).get(2).heading()).isEqualTo(1);
    }

    @Test
    void aTableInABoxStaysWhole() throws Unusable {
        DocxFile docx = DocxFile.empty()
                .xml(DocxFile.run("Before") + box(table(row(p("", "Next review"), p("", "May 2027")))))
                .paragraph("After");

        assertThat(said(docx)).containsExactly("Before", "Next review | May 2027", "After");
    }

    @Test
    void wordsBehindABoxStayInTheirParagraph() throws Unusable {
        DocxFile docx = DocxFile.empty().xml(DocxFile.run("Be") + box(p("", "Boxed")) + DocxFile.run("hind"));

        assertThat(said(docx)).containsExactly("Behind", "Boxed");
    }

    @Test
    void ofTwoChoicesTheFirstIsReadAndTheFallbackOnlyWhereNoChoiceSaysAnything() throws Unusable {
        String choices = "<mc:AlternateContent><mc:Choice>" + DocxFile.run("one") + "</mc:Choice><mc:Choice>"
                + DocxFile.run("two") + "</mc:Choice></mc:AlternateContent>";
        String fallback = "<mc:AlternateContent><mc:Choice><w:r><w:drawing/></w:r></mc:Choice><mc:Fallback>"
                + DocxFile.run("three") + "</mc:Fallback></mc:AlternateContent>";

        assertThat(said(DocxFile.empty().xml(choices).xml(fallback))).containsExactly("one", "three");
    }

    @Test
    void clausesInATableKeepTheirNumbersAndHeadings() throws Unusable {
        DocxFile docx = DocxFile.empty()
                .item(1, 0, "Aims")
                .raw(table(
                        row(p(HEADING, "Accounts"), p("", "")),
                        row(p(ITEM, ""), p("", "A new account needs a good reason and a yes.")),
                        row(p("", "2.1"), p("", "The form goes to the line manager before it is opened.")),
                        row(p("", "1.0"), p("", "12 March 2024, agreed by the governors")),
                        row(p(ITEM, "Staff never share a password.") + p(ITEM, "Staff lock a device."))))
                .item(1, 0, "Review");

        assertThat(said(docx))
                .containsExactly(
                        "1. Aims",
                        "Accounts",
                        "2. A new account needs a good reason and a yes.",
                        "2.1 The form goes to the line manager before it is opened.",
                        "1.0 | 12 March 2024, agreed by the governors",
                        "3. Staff never share a password.",
                        "4. Staff lock a device.",
                        "5. Review");
        assertThat(lines(docx).get(1).heading()).isEqualTo(1);
        assertThat(lines(docx)).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aContentControlIsReadInItsPlaceAndItsPromptIsNot() throws Unusable {
        String properties = "<w:sdtPr><w:rPr><w:vanish/><w:b/></w:rPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent>";
        String filled = "<w:sdt>" + properties.formatted("", "%s") + "</w:sdt>";
        String prompt = "<w:sdt>" + properties.formatted("<w:showingPlcHdr/>", "%s") + "</w:sdt>";
        String contents = "<w:sdt>"
                + properties.formatted(
                        "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>", "%s")
                + "</w:sdt>";
        DocxFile docx = DocxFile.empty()
                .raw(contents.formatted(p(HEADING, "What is in here") + p("", "Aims 2")))
                .raw(filled.formatted(p(ITEM, "Aims") + table(row(p("", "Owner"), p("", "The head")))))
                .xml(ITEM + DocxFile.run("Approved by ") + filled.formatted(DocxFile.run("the governors")))
                .xml(DocxFile.run("Approved on: ") + prompt.formatted(DocxFile.run("Click to enter a date.")))
                .raw(table(row(p("", "Next review"), p("", "")).replace("<w:p></w:p>", "")))
                .raw(table("<w:tr><w:tc>" + p("", "Reviewed") + "</w:tc>"
                        + prompt.formatted("<w:tc>" + p("", "Choose a date") + "</w:tc>") + "</w:tr>"));

        assertThat(said(docx))
                .containsExactly(
                        "1. Aims",
                        "Owner | The head",
                        "2. Approved by the governors",
                        "Approved on:",
                        "Next review |",
                        "Reviewed |");
    }

    @Test
    void whatWasDeletedOrMovedAwayIsNotRead() throws Unusable {
        DocxFile docx = DocxFile.empty()
                .item(1, 0, "First")
                .xml(DocxFile.run("Staff may ")
                        + "<w:del><w:r><w:delText>not </w:delText><w:br/></w:r></w:del><w:ins>"
                        + DocxFile.run("only ") + "</w:ins>" + DocxFile.run("post here."))
                .xml("<w:moveFrom>" + DocxFile.run("It went elsewhere.") + "</w:moveFrom>")
                .xml("<w:moveTo>" + DocxFile.run("It came here.") + "</w:moveTo>")
                .xml(
                        "<w:pPr><w:pStyle w:val=\"H1\"/><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                                + "<w:pPrChange><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr></w:pPrChange></w:pPr>"
                                + DocxFile.run("A heading now"));

        assertThat(said(docx))
                .containsExactly("1. First", "Staff may only post here.", "It came here.", "A heading now");
        assertThat(lines(docx).getLast().heading()).isEqualTo(1);
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNextAndCountsForNothing() throws Unusable {
        String ended =
                "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>";
        DocxFile docx = DocxFile.empty()
                .item(1, 0, "First")
                .xml(ended + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>")
                .xml(ended + DocxFile.run("Second "))
                .xml(ITEM + box(p("", "Boxed")) + DocxFile.run("in two"))
                .xml(ended + DocxFile.run("Last"));

        assertThat(said(docx)).containsExactly("1. First", "2. Second in two", "Boxed", "Last");
    }

    @Test
    void aDeletedRowIsNotRead() throws Unusable {
        String deleted =
                "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(ITEM, "") + "</w:tc><w:tc>" + p("", "1") + "</w:tc></w:tr>";
        DocxFile docx = DocxFile.empty().raw(table(deleted, row(p("", "Owner"), p("", "The head"))));

        assertThat(said(docx)).containsExactly("Owner | The head");
    }

    @Test
    void anEmptyPointIsCountedAsWordCountsIt() throws Unusable {
        assertThat(said(DocxFile.empty().item(1, 0, "One").item(1, 0, "").item(1, 0, "Three")))
                .containsExactly("1. One", "3. Three");
    }

    @Test
    void aListThatIsWrittenDownAsAStyleIsCounted() throws Unusable {
        DocxFile docx = DocxFile.empty()
                .with("word/numbering.xml", """
                        <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Clauses"/></w:abstractNum>
                        <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Clauses"/><w:lvl w:ilvl="0"><w:start w:val="1"/>
                        <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
                        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""")
                .item(1, 0, "One")
                .item(1, 0, "Two");

        assertThat(said(docx)).containsExactly("1. One", "2. Two");
    }

    @Test
    void aDocumentWhosePartsAreNumberedIsRead() throws Unusable {
        DocxFile docx = DocxFile.empty()
                .with(
                        "word/document2.xml",
                        "<w:document xmlns:w=\"w\"><w:body>" + p("", "Words") + "</w:body></w:document>");

        assertThat(ReadDocument.read("policy.docx", docx.withoutMain()).lines())
                .extracting(Line::text)
                .containsExactly("Words");
    }
}

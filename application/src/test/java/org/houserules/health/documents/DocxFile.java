package org.houserules.health.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as its zip, built part by part. */
public final class DocxFile {
    private static final String NAMESPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String NUMBERING = """
            <w:numbering %s>
              <w:abstractNum w:abstractNumId="0">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1.%%2"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%%3)"/></w:lvl>
              </w:abstractNum>
              <w:abstractNum w:abstractNumId="1">
                <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            </w:numbering>""".formatted(NAMESPACE);
    private static final String STYLES = """
            <w:styles %s>
              <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
              <w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
              <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            </w:styles>""".formatted(NAMESPACE);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    public static DocxFile empty() {
        DocxFile file = new DocxFile();
        file.with(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        file.with("word/styles.xml", STYLES);
        file.with("word/numbering.xml", NUMBERING);
        return file;
    }

    public DocxFile paragraph(String text) {
        return xml(run(text));
    }

    public DocxFile heading(String text) {
        return xml("<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>" + run(text));
    }

    public DocxFile styled(String style, String text) {
        return xml("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text));
    }

    /** An item of a list, whose number stands only in the list. */
    public DocxFile item(int list, int level, String text) {
        return xml("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text));
    }

    public DocxFile row(String... cells) {
        body.append("<w:tbl><w:tr>")
                .append(List.of(cells).stream()
                        .map(cell -> "<w:tc><w:p>" + run(cell) + "</w:p></w:tc>")
                        .collect(Collectors.joining()))
                .append("</w:tr></w:tbl>");
        return this;
    }

    DocxFile xml(String inParagraph) {
        body.append("<w:p>").append(inParagraph).append("</w:p>");
        return this;
    }

    /** Between paragraphs. */
    DocxFile raw(String blocks) {
        body.append(blocks);
        return this;
    }

    public DocxFile footer(String text) {
        return with("word/footer1.xml", "<w:ftr " + NAMESPACE + "><w:p>" + run(text) + "</w:p></w:ftr>");
    }

    public DocxFile with(String name, String part) {
        return with(name, part.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile with(String name, byte[] part) {
        parts.put(name, part);
        return this;
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>") + "</w:t></w:r>";
    }

    public byte[] bytes() {
        parts.putIfAbsent(
                "word/document.xml",
                ("<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        return withoutMain();
    }

    /** Of the parts that were given, whichever of them is the document. */
    byte[] withoutMain() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return packed.toByteArray();
    }
}

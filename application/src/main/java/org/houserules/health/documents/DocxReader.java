package org.houserules.health.documents;

import java.util.Map;
import java.util.TreeMap;

/** Reads a Word document: its words, lists, tables, heads and feet. Its macros and links are never looked at. */
final class DocxReader {
    private static final String MAIN = "word/document.xml";
    private static final byte[] NOTHING = {};

    private DocxReader() {}

    static PolicyDocument read(String name, byte[] packed) throws Refused {
        Map<String, byte[]> parts = ZipParts.read(packed);
        refuseOther(parts);
        DocxStyles styles = DocxStyles.read(parts.getOrDefault("word/styles.xml", NOTHING));
        DocxNumbering numbering = DocxNumbering.read(parts.getOrDefault("word/numbering.xml", NOTHING));
        LineList lines = new LineList();
        XmlPart.read(parts.getOrDefault(MAIN, NOTHING), new DocxText(styles, numbering, lines, false));
        XmlPart.Reader notes = new DocxText(styles, numbering, lines, false);
        for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
            if (part.getKey().matches("word/(?:footnotes|endnotes)\\.xml")) {
                XmlPart.read(part.getValue(), notes);
            }
            if (part.getKey().matches("word/(?:header|footer)\\d*\\.xml")) {
                XmlPart.read(part.getValue(), new DocxText(styles, numbering, lines, true));
            }
        }
        return new PolicyDocument(name, title(parts), lines.lines());
    }

    private static String title(Map<String, byte[]> parts) throws Refused {
        DocxTitle title = new DocxTitle();
        if (parts.containsKey("docprops/core.xml")) {
            XmlPart.read(parts.getOrDefault("docprops/core.xml", NOTHING), title);
        }
        return title.found();
    }

    private static void refuseOther(Map<String, byte[]> parts) throws Refused {
        if (parts.containsKey(MAIN)) {
            return;
        }
        if (parts.containsKey("content.xml")) {
            throw new Refused("This is a document of OpenOffice", "Save it as .docx or PDF.");
        }
        if (parts.containsKey("xl/workbook.xml") || parts.containsKey("ppt/presentation.xml")) {
            throw new Refused("This is a spreadsheet or a presentation", "Save its text as .docx or PDF.");
        }
        throw new Refused(
                "This zip file holds no Word document", "Give the document itself: .docx, .pdf, .html, .txt or .md.");
    }
}

package org.houserules.health.documents;

import java.util.Map;
import java.util.TreeMap;

/** Reads a Word document: its words, lists, tables, heads and feet. Its macros and links are never looked at. */
final class DocxReader {
    private static final String MAIN = "word/document";
    private static final byte[] NOTHING = {};

    private DocxReader() {}

    static PolicyDocument read(String name, byte[] packed) throws Refused {
        Map<String, byte[]> parts = new TreeMap<>(ZipParts.read(packed));
        byte[] main = part(parts, MAIN);
        refuseOther(parts, main);
        DocxStyles styles = DocxStyles.read(part(parts, "word/styles"));
        DocxNumbering numbering = DocxNumbering.read(part(parts, "word/numbering"));
        LineList lines = new LineList();
        XmlPart.read(main, DocxText.of(styles, numbering, lines, false));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            boolean note = part.getKey().matches("word/(?:footnotes|endnotes)\\d*\\.xml");
            boolean margin = part.getKey().matches("word/(?:header|footer)\\d*\\.xml");
            if (note || margin) {
                XmlPart.read(part.getValue(), DocxText.of(styles, numbering, lines, margin));
            }
        }
        return new PolicyDocument(name, title(parts), lines.lines());
    }

    /** Some programs number even the parts of which there is only one. */
    private static byte[] part(Map<String, byte[]> parts, String name) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches(name + "\\d*\\.xml"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING);
    }

    private static String title(Map<String, byte[]> parts) throws Refused {
        DocxTitle title = new DocxTitle();
        if (parts.containsKey("docprops/core.xml")) {
            XmlPart.read(parts.getOrDefault("docprops/core.xml", NOTHING), title);
        }
        return title.found();
    }

    private static void refuseOther(Map<String, byte[]> parts, byte[] main) throws Refused {
        if (main.length > 0) {
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

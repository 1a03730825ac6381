package org.houserules.health.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Which of Word's styles are headings, which number their paragraphs, and which belong to a table of contents. */
final class DocxStyles implements XmlPart.Reader {
    private static final int DEEPEST_STYLE = 12;

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();
    private boolean inParagraphProperties;

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int outline = -1;
        private String numId = "";
        private int level = -1;
    }

    static DocxStyles read(byte[] part) throws Refused {
        DocxStyles styles = new DocxStyles();
        if (part.length > 0) {
            XmlPart.read(part, styles);
        }
        return styles;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        String value = XmlPart.attribute(at, "val");
        switch (name) {
            case "style" -> {
                current = new Style();
                styles.put(XmlPart.attribute(at, "styleId"), current);
            }
            case "name" -> current.name = value.toLowerCase(Locale.ROOT);
            case "basedOn" -> current.basedOn = value;
            case "pPr" -> inParagraphProperties = true;
            default -> property(name, at, value);
        }
    }

    private void property(String name, XMLStreamReader at, String value) {
        if (inParagraphProperties) {
            switch (name) {
                case "outlineLvl" -> current.outline = XmlPart.number(at, "val", -1);
                case "numId" -> current.numId = value;
                case "ilvl" -> current.level = XmlPart.number(at, "val", 0);
                default -> {
                    // Looks.
                }
            }
        }
    }

    @Override
    public void text(String text) {
        // All of it stands in attributes.
    }

    @Override
    public void end(String name) {
        inParagraphProperties = inParagraphProperties && !name.equals("pPr");
    }

    /** Its level from 1; 0 for what is no heading. */
    int heading(String style) {
        Optional<Style> found =
                first(style, s -> s.name.startsWith("heading ") || s.name.equals("title") || s.outline >= 0);
        return found.map(DocxStyles::level).orElse(0);
    }

    private static int level(Style style) {
        if (style.name.matches("heading \\d")) {
            return style.name.charAt(style.name.length() - 1) - '0';
        }
        return style.outline >= 0 && style.outline < 9 ? style.outline + 1 : style.name.equals("title") ? 1 : 0;
    }

    boolean isContents(String style) {
        return first(style, s -> s.name.startsWith("toc ")).isPresent();
    }

    Optional<String> numbering(String style) {
        return first(style, s -> !s.numId.isEmpty()).map(s -> s.numId);
    }

    int numberingLevel(String style) {
        return first(style, s -> s.level >= 0).map(s -> s.level).orElse(0);
    }

    private Optional<Style> first(String style, java.util.function.Predicate<Style> wanted) {
        String id = style;
        for (int i = 0; i < DEEPEST_STYLE && styles.containsKey(id); i++) {
            Style found = styles.getOrDefault(id, new Style());
            if (wanted.test(found)) {
                return Optional.of(found);
            }
            id = found.basedOn;
        }
        return Optional.empty();
    }
}

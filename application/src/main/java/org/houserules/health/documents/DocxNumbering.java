package org.houserules.health.documents;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The numbers that Word shows before paragraphs: they are not in the text but counted from its lists. */
final class DocxNumbering implements XmlPart.Reader {
    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOfNumber = new HashMap<>();
    /** Lists that are written down elsewhere, by the name of the style under which they are. */
    private final Map<String, String> linked = new HashMap<>();

    private final Map<String, String> listOfStyle = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    private String list = "";
    private String number = "";
    private int level;
    private boolean overriding;

    /** How one level of a list counts. */
    private record Level(int start, String format, String text) {}

    /** @param part word/numbering.xml; empty where a document has no lists */
    static DocxNumbering read(byte[] part) throws Refused {
        DocxNumbering numbering = new DocxNumbering();
        if (part.length > 0) {
            XmlPart.read(part, numbering);
        }
        return numbering;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        String value = XmlPart.attribute(at, "val");
        switch (name) {
            case "abstractNum" -> list = XmlPart.attribute(at, "abstractNumId");
            case "num" -> number = XmlPart.attribute(at, "numId");
            case "abstractNumId" -> listOfNumber.putIfAbsent(number, value);
            case "numStyleLink" -> linked.put(list, value);
            case "styleLink" -> listOfStyle.put(value, list);
            case "lvlOverride" -> {
                overriding = true;
                level = XmlPart.number(at, "ilvl", 0);
            }
            case "startOverride" ->
                restarts.computeIfAbsent(number, key -> new HashMap<>()).put(level, XmlPart.number(at, "val", 1));
            case "lvl" -> level = XmlPart.number(at, "ilvl", 0);
            case "start" -> change(old -> new Level(XmlPart.number(at, "val", 1), old.format(), old.text()));
            case "numFmt" -> change(old -> new Level(old.start(), value, old.text()));
            case "lvlText" -> change(old -> new Level(old.start(), old.format(), value));
            default -> {
                // How a number looks is not how it counts.
            }
        }
    }

    private void change(java.util.function.UnaryOperator<Level> how) {
        if (!overriding && level < LEVELS) {
            Map<Integer, Level> levels = lists.computeIfAbsent(list, key -> new HashMap<>());
            levels.put(level, how.apply(levels.getOrDefault(level, new Level(1, "decimal", ""))));
        }
    }

    @Override
    public void text(String text) {
        // All of it stands in attributes.
    }

    @Override
    public void end(String name) {
        overriding = overriding && !name.equals("lvlOverride");
    }

    /** The label of the next paragraph in a list; empty where there is no such list. */
    String next(String numId, int at) {
        String own = listOfNumber.getOrDefault(numId, "");
        String counted = listOfStyle.getOrDefault(linked.getOrDefault(own, ""), own);
        Map<Integer, Level> levels = lists.getOrDefault(counted, Map.of());
        Level depth = levels.get(at);
        if (depth == null || at >= LEVELS) {
            return "";
        }
        if (depth.format().equals("bullet")) {
            return "•";
        }
        int[] counts = counters.computeIfAbsent(counted, key -> new int[LEVELS]);
        if (begun.putIfAbsent(numId, true) == null) {
            restarts.getOrDefault(numId, Map.of()).forEach((lvl, from) -> counts[Math.min(lvl, LEVELS - 1)] = from - 1);
        }
        counts[at] = Math.max(counts[at] + 1, depth.start());
        java.util.Arrays.fill(counts, at + 1, LEVELS, 0);
        return label(depth, levels, counts);
    }

    private static String label(Level own, Map<Integer, Level> levels, int[] counts) {
        String label = own.text();
        for (int i = 0; i < LEVELS; i++) {
            Level part = levels.getOrDefault(i, own);
            int count = Math.max(counts[i], part.start());
            label = label.replace("%" + (i + 1), Numerals.of(count, part.format()));
        }
        String plain = Spaces.plain(label);
        return plain.length() > 24 ? "" : plain;
    }
}

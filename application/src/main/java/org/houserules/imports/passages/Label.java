package org.houserules.imports.passages;

import java.util.regex.Pattern;
import org.houserules.health.documents.Line;

/** What stands before a line: a number, a letter, a bullet, or nothing. */
record Label(Kind kind, String written) {
    enum Kind {
        NUMBER,
        LETTER,
        BULLET,
        APPENDIX,
        NONE
    }

    private static final Pattern APPENDIX =
            Pattern.compile("(?i)(?:appendix|annexe?|schedule|section|part)\\s+[A-Z0-9]{1,3}");
    private static final Pattern LETTER = Pattern.compile("\\(?(?:[A-Za-z]|[ivxIVX]{1,5})[.)]?");
    private static final Pattern NUMBER = Pattern.compile("\\(?[A-Z]?\\d.*");

    static final Label NONE = new Label(Kind.NONE, "");

    static Label of(Line line) {
        String label = line.label().strip();
        if (label.isEmpty()) {
            return NONE;
        }
        if (APPENDIX.matcher(label).matches()) {
            return new Label(Kind.APPENDIX, label);
        }
        if (NUMBER.matcher(label).matches()) {
            return new Label(Kind.NUMBER, label.replaceAll("^\\(|[.:]$", "").replaceAll("(?<!\\([a-z]{1,4})\\)$", ""));
        }
        boolean letter = label.length() > 1 && LETTER.matcher(label).matches();
        return letter
                ? new Label(Kind.LETTER, "(" + label.replaceAll("[().]", "") + ")")
                : new Label(Kind.BULLET, label);
    }

    boolean isItem() {
        return kind == Kind.BULLET || kind == Kind.LETTER;
    }

    /** Whether both can be points of one list: numbers have what stands before their last part in common. */
    boolean isAlike(Label other) {
        return kind == other.kind && kind != Kind.NONE && (kind != Kind.NUMBER || stem().equals(other.stem()));
    }

    private String stem() {
        return written.substring(0, Math.max(0, written.lastIndexOf('.')));
    }

    /** A number that says by itself where it stands, as one with further numbers below it. */
    boolean isWhole() {
        return written.contains(".") || !Character.isDigit(written.charAt(0)) || !written.matches("\\d+");
    }
}

package org.houserules.health.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, letters and bullets at the beginning of a line. */
final class Labels {
    private static final String BULLETS = "[•·●○◦▪■□–—\\-*➢➤✓✔►»o§\\uF0B7\\uF0A7\\uF0D8]";
    private static final Pattern BULLET = Pattern.compile(BULLETS);
    private static final Pattern LABEL = Pattern.compile("^(?:"
            + "(?<number>\\(?\\d{1,2}[A-Za-z]?(?:\\.\\d{1,2}[A-Za-z]?){0,4}(?:[.):]|(?<=\\.\\d{1,2})|(?<=\\d[A-Za-z]))(?:\\([a-z]{1,4}\\))?)"
            + "|(?<lettered>[A-Z]\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?)"
            + "|(?<letter>\\((?:[A-Za-z]|[ivxIVX]{1,5})\\)|(?:[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})[.)])"
            + "|(?<bullet>" + BULLETS + "))(?=\\s+\\S)");
    /** A bare number before a heading: '2  Definitions'. */
    private static final Pattern BARE =
            Pattern.compile("^\\d{1,2}(?=\\s+[A-Z][A-Za-z’',:&-]*(?:\\s+[\\w’',:&()-]+){0,9}$)");

    private static final Pattern DATE = Pattern.compile(
            "^\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\b|^\\d{1,2}(?:st|nd|rd|th)?\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    private static final Pattern APPENDIX =
            Pattern.compile("(?i)^(?:appendix|annexe?|schedule|section|part)\\s+[A-Z0-9]{1,3}\\b");

    private Labels() {}

    /** The label at the beginning, or nothing. */
    static String of(String text) {
        if (DATE.matcher(text).find() && !text.matches("^\\d{1,2}\\.\\d{1,2}\\.\\d\\b.*")) {
            return "";
        }
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            return label.group();
        }
        Matcher bare = BARE.matcher(text);
        if (bare.find()) {
            return bare.group();
        }
        Matcher appendix = APPENDIX.matcher(text);
        return appendix.find() ? appendix.group() : "";
    }

    /** Whether these words are a number or a letter and nothing else. */
    static boolean isAll(String text) {
        return text.matches("\\d{1,2}")
                || (!text.isEmpty()
                        && !BULLET.matcher(text).matches()
                        && of(text + " x").equals(text));
    }

    /** An appendix keeps its label in its text: it is a heading by itself. */
    static boolean staysInText(String label) {
        return APPENDIX.matcher(label).matches();
    }
}

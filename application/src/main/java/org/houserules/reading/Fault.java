package org.houserules.reading;

/** One thing that is wrong in a file, and how to mend it; the line counts from 1, and 0 means the file as a whole. */
public record Fault(String file, int line, String what, String mend) {
    private static final int LONGEST = 400;
    private static final int LONGEST_FILE = 160;
    private static final int LONGEST_WHAT = 110;

    /** For a terminal: no line break, no control character, at most about 400 characters. */
    public String inOneLine() {
        return told(OneLine.ofEnd(file, LONGEST_FILE) + (line > 0 ? ":" + line + ": " : ": "));
    }

    /** For whoever has just handed the file in: "Line 3: 'name' is blank. Fill it in." */
    public String byLine() {
        return told(line > 0 ? "Line " + line + ": " : "");
    }

    private String told(String where) {
        String told = where + sentence(what, LONGEST_WHAT) + " ";
        return (told + sentence(mend, LONGEST - told.length())).strip();
    }

    private static String sentence(String words, int longest) {
        String clean = OneLine.of(words, longest);
        boolean ends = clean.isEmpty() || ".!?…".indexOf(clean.charAt(clean.length() - 1)) >= 0;
        return ends ? clean : clean + ".";
    }
}

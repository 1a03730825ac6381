package org.houserules.accounts.reminders;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped, and folded where they are longer than 75 bytes, never within a character. */
final class CalendarLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private final StringBuilder all = new StringBuilder();

    /** Of words that are ours; a stranger's line end is taken out all the same. */
    void add(String name, String value) {
        String line = name + ":" + value.replaceAll("\\p{Cntrl}", "");
        int used = 0;
        for (int c : line.codePoints().toArray()) {
            String character = Character.toString(c);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST) {
                all.append(FOLD);
                used = 1;
            }
            all.append(character);
            used += bytes;
        }
        all.append(END);
    }

    /** Of anybody's words. */
    void addText(String name, String words) {
        add(name, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    @Override
    public String toString() {
        return all.toString();
    }
}

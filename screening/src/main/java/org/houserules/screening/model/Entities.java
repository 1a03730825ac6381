package org.houserules.screening.model;

import java.util.Map;

/** Characters that were written for a web page, such as {@code &amp;} and {@code &#128514;}. */
final class Entities {
    private static final int LONGEST = 9;
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Entities() {}

    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '&' ? endOf(text, i) : -1;
            String read = end < 0 ? "" : character(text.substring(i + 1, end));
            decoded.append(read.isEmpty() ? String.valueOf(text.charAt(i)) : read);
            i = read.isEmpty() ? i + 1 : end + 1;
        }
        return decoded.toString();
    }

    private static int endOf(String text, int from) {
        for (int i = from + 1; i < Math.min(text.length(), from + LONGEST); i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean digits =
                name.length() > 1 && name.length() < 9 && name.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        int c = digits ? Integer.parseInt(name.substring(1)) : 0;
        return c > 31 && Character.isValidCodePoint(c) ? Character.toString(c) : "";
    }
}

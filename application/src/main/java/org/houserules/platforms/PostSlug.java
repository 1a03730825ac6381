package org.houserules.platforms;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of a public post's address: the words of its title, so that a parent can read where a link leads. */
final class PostSlug {
    private static final int LONGEST = 60;
    private static final String WITHOUT_A_TITLE = "news";

    private PostSlug() {}

    /**
     * WordPress adds a number where the words are taken.
     *
     * @param title as it stands on the site, escaped
     */
    static String of(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|&#0?39;|['\u2019]", "")
                .replaceAll("&[a-zA-Z0-9#]+;", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? WITHOUT_A_TITLE : shortened(words);
    }

    /** After a whole word, where there is one. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}

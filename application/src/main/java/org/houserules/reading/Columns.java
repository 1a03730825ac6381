package org.houserules.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns that a table must have, and all that it may have. */
record Columns(List<String> required, Set<String> known) {
    static Columns of(List<String> required, List<String> optional) {
        List<String> plain = required.stream().map(Columns::plain).toList();
        Set<String> known = new LinkedHashSet<>(plain);
        optional.forEach(column -> known.add(plain(column)));
        return new Columns(plain, known);
    }

    /** Trimmed, lower case, with underscores: how headings are compared. */
    static String plain(String heading) {
        return Blank.strip(heading).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}

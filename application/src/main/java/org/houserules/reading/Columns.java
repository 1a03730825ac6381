package org.houserules.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns that a table must and may have. */
record Columns(List<String> required, List<String> optional) {
    Columns {
        required = required.stream().map(Columns::plain).toList();
        optional = optional.stream().map(Columns::plain).toList();
    }

    /** Trimmed, lower case, with underscores: how headings are compared. */
    static String plain(String heading) {
        return Blank.strip(heading).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    List<String> known() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    String all() {
        return String.join(", ", required);
    }
}

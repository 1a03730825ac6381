package org.houserules.consent.importing;

import java.util.Arrays;
import java.util.List;

/** Which list a file holds. */
public enum ListKind {
    ROLL("the roll: all pupils"),
    CONSENTS("consents: one row for each answer");

    private final String label;

    ListKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public List<ListColumn> columns() {
        return Arrays.stream(ListColumn.values())
                .filter(column -> column.list() == this)
                .toList();
    }
}

package org.houserules.imports.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.houserules.imports.Decision;
import org.houserules.imports.Item;

/** Which clauses of an import a page shows. */
public enum Show {
    UNDECIDED("undecided", "Not decided"),
    SUGGESTED("suggested", "With a suggestion"),
    CONFLICTS("conflicts", "In conflict"),
    DECIDED("decided", "Decided"),
    ADVICE("advice", "Advice only"),
    LEFT_OUT("left-out", "Left out"),
    ALL("all", "All");

    private final String key;
    private final String called;

    Show(String key, String called) {
        this.key = key;
        this.called = called;
    }

    public String key() {
        return key;
    }

    public String called() {
        return called;
    }

    static Optional<Show> find(String key) {
        return Arrays.stream(values()).filter(show -> show.key.equals(key)).findFirst();
    }

    /** @param conflicts ids of clauses that are in one */
    boolean shows(Item item, Set<String> conflicts) {
        return switch (this) {
            case UNDECIDED -> item.undecided();
            case SUGGESTED -> item.undecided() && item.suggesting();
            case CONFLICTS -> conflicts.contains(item.id());
            case DECIDED -> item.decision() == Decision.CONFIRMED || item.decision() == Decision.SET;
            case ADVICE -> item.decision() == Decision.ADVICE;
            case LEFT_OUT -> item.leftOut();
            case ALL -> true;
        };
    }
}

package org.houserules.database;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * For transactions that ask many small questions by index, always the same ones: the database keeps their plans. It would otherwise
 * plan each anew, which with the rules on rows takes longer than answering. Not for searches whose parts may be left out: one plan
 * for all of those is a bad one.
 */
public final class PlannedOnce {
    /** The name such a transaction is given, or the label of a method that begins one. */
    public static final String NAME = "planned once";

    private PlannedOnce() {}

    static boolean is(TransactionDefinition definition) {
        return NAME.equals(definition.getName())
                || definition instanceof TransactionAttribute attribute
                        && attribute.getLabels().contains(NAME);
    }
}

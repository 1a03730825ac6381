package org.houserules.jobs;

import org.springframework.stereotype.Component;

/** Finds rows whose holder will never come back to them. */
@Component
public class DeadNodes {
    private final ThisNode node;

    DeadNodes(ThisNode node) {
        this.node = node;
    }

    /**
     * A condition in SQL on the column that names who holds a row: its program is surely dead. On a database of our own that
     * is every program but this; elsewhere one that ended, or gave no sign for a minute. Whom nobody knows is not called dead.
     */
    public String holds(String column) {
        return node.alone() ? column + " <> '" + node.name() + "'" : Nodes.isDead(column);
    }
}

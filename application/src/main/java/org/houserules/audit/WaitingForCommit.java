package org.houserules.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.houserules.audit.AppendToTrail.Happened;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What has happened in one transaction, held back so that the end of the trail is locked for its last moment only. */
final class WaitingForCommit implements TransactionSynchronization, Ordered {
    private final AppendToTrail appendToTrail;
    private final List<Happened> happened = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean written;

    WaitingForCommit(AppendToTrail appendToTrail) {
        this.appendToTrail = appendToTrail;
    }

    void add(Happened one) {
        if (written) {
            appendToTrail.append(one.what().owner(), List.of(one));
        } else {
            happened.add(one);
        }
    }

    /** After everybody else, who may still have something to record. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** Owners in the order of their ids, so that two transactions never wait for each other. */
    @Override
    public void beforeCommit(boolean readOnly) {
        happened.stream()
                .collect(Collectors.groupingBy(one -> one.what().owner(), TreeMap::new, Collectors.toList()))
                .forEach(appendToTrail::append);
        written = true;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, happened.size());
    }

    /** What was undone has not happened. */
    @Override
    public void savepointRollback(Object savepoint) {
        happened.subList(savepoints.getOrDefault(savepoint, 0), happened.size()).clear();
    }
}

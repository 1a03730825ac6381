package org.houserules.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A question that several rooms ask while one page is read: within a read-only transaction the database is asked it once. Where
 * something may be written, or outside a transaction, each is asked anew, but for what is told to be known.
 */
public final class AskedOnce<K, V> {
    private final ThreadLocal<Answers> current = new ThreadLocal<>();
    private final Function<K, V> question;

    public AskedOnce(Function<K, V> question) {
        this.question = question;
    }

    public V of(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return question.apply(key);
        }
        Map<K, V> byKey = answers().byKey;
        V known = byKey.get(key);
        if (known != null) {
            return known;
        }
        V answer = question.apply(key);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            byKey.put(key, answer);
        }
        return answer;
    }

    /** Is not asked any more until the end of this transaction, even where something may be written. */
    void know(K key, V answer) {
        answers().byKey.put(key, answer);
    }

    private Answers answers() {
        Answers begun = current.get();
        if (begun != null) {
            return begun;
        }
        Answers anew = new Answers();
        TransactionSynchronizationManager.registerSynchronization(anew);
        current.set(anew);
        return anew;
    }

    /** Ends with its transaction, and is not seen by one that interrupts it. */
    private final class Answers implements TransactionSynchronization {
        private final Map<K, V> byKey = new HashMap<>();

        @Override
        public void suspend() {
            current.remove();
        }

        @Override
        public void resume() {
            current.set(this);
        }

        @Override
        public void afterCompletion(int status) {
            current.remove();
        }
    }
}

package org.houserules.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A question that several rooms ask while one page is read: within a read-only transaction the database is asked it once. Where
 * something may be written, or outside a transaction, each is asked anew.
 */
public final class AskedOnce<K, V> {
    private final ThreadLocal<Reading> current = new ThreadLocal<>();
    private final Function<K, V> question;

    public AskedOnce(Function<K, V> question) {
        this.question = question;
    }

    public V of(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return question.apply(key);
        }
        Map<K, V> answers = reading().answers;
        V known = answers.get(key);
        if (known != null) {
            return known;
        }
        V answer = question.apply(key);
        answers.put(key, answer);
        return answer;
    }

    private Reading reading() {
        Reading begun = current.get();
        if (begun != null) {
            return begun;
        }
        Reading reading = new Reading();
        TransactionSynchronizationManager.registerSynchronization(reading);
        current.set(reading);
        return reading;
    }

    /** Ends with its transaction, and is not seen by one that interrupts it. */
    private final class Reading implements TransactionSynchronization {
        private final Map<K, V> answers = new HashMap<>();

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

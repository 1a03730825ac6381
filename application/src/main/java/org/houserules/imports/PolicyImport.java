package org.houserules.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * A document that is being made a policy. Once it is a draft, or dropped, nothing of its words is kept here.
 *
 * @param name of its file
 * @param save counts the savings
 * @param begunBy and changedBy are names
 * @param draft that it became
 */
public record PolicyImport(
        long id,
        long owner,
        String name,
        State state,
        Front front,
        WorkingList list,
        int save,
        String begunBy,
        Instant begunAt,
        String changedBy,
        Instant changedAt,
        Optional<Long> draft) {

    /** Where it is on its way. */
    public enum State {
        OPEN("being decided"),
        DRAFTED("made a draft"),
        DROPPED("dropped");

        private final String called;

        State(String called) {
            this.called = called;
        }

        public String called() {
            return called;
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }
}

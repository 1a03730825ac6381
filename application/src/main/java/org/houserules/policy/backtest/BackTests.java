package org.houserules.policy.backtest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trials of drafts. */
public interface BackTests {
    long add(
            long owner,
            long draft,
            String digest,
            String against,
            LocalDate from,
            LocalDate until,
            long by,
            Instant at);

    Optional<Trial> find(long owner, long id);

    /** The last one of a draft. */
    Optional<Trial> latest(long owner, long draft);

    /** What has to be said of it besides its counts. */
    void note(long owner, long id, List<String> notes);

    /** Keeps how far it is. @return false where it is not to go on, because it was cancelled */
    boolean keep(long owner, long id, int total, int tried, List<Outcome> outcomes);

    /** It ran through: with all that came of it. Does nothing where it has ended already. */
    void finish(long owner, long id, int tried, List<Outcome> outcomes, Instant at);

    /** It ends before its time. Does nothing where it has ended already. */
    void end(long owner, long id, Trial.State state, Instant at);

    /**
     * One trial.
     *
     * @param digest of the draft as it was tried
     * @param against of the policy it was held against; empty where none was in force
     */
    record Trial(
            long id,
            long owner,
            long draft,
            String digest,
            String against,
            LocalDate from,
            LocalDate until,
            State state,
            int total,
            int tried,
            List<Outcome> outcomes,
            List<String> notes,
            String by,
            Instant at) {
        /** How far it is. */
        public enum State {
            WAITING,
            RUNNING,
            DONE,
            CANCELLED,
            FAILED;

            public boolean isOver() {
                return this == DONE || this == CANCELLED || this == FAILED;
            }
        }
    }
}

package org.houserules.acknowledgements;

import java.time.Instant;
import java.util.List;

/** Questions of understanding that a school asks with its policy. */
public interface Questions {
    /** Those that are asked today, in the order in which they were written. */
    List<Question> of(long owner);

    long add(long owner, New question, long by, Instant at);

    /** @return false where it is not asked any more, or never was */
    boolean remove(long owner, long id, Instant at);

    /**
     * @param clause id of the clause in which the answer stands
     * @param right the number of the right answer, from 1
     */
    record New(String clause, String asks, List<String> answers, int right) {}

    /** A question with its number. */
    record Question(long id, String clause, String asks, List<String> answers, int right) {}
}

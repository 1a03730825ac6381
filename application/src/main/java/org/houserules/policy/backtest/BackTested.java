package org.houserules.policy.backtest;

import java.util.List;

/** A room that judges something and can judge it again under another policy. Each makes a bean of it. */
public interface BackTested {
    /** What it judges, in the plural, such as "posts". */
    String what();

    /** What is today's fact in the trial and what was the fact then, in sentences. */
    List<String> facts();

    /** Fetches what is not at hand yet. @return what has to be said of it, in sentences */
    default List<String> gather(BackTest test) {
        return List.of();
    }

    int count(BackTest test);

    /** Judges one after the other under both policies, and stops when it is told so. */
    void run(BackTest test, Told told);

    /** Who is told. */
    interface Told {
        /** @param tried how many more were tried @return whether to go on */
        boolean tried(int tried, List<Otherwise> otherwise);
    }
}

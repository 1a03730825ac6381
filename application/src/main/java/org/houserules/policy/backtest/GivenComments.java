package org.houserules.policy.backtest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The comments on which drafts are tried, as long as their trials need them. */
public interface GivenComments {
    void add(long owner, long trial, List<GivenComment> comments);

    int count(long owner, long trial);

    /** The next ones, in the order in which they were added. @param after the last one seen; 0 at the beginning */
    List<Kept> next(long owner, long trial, long after, int most);

    /** They are shown with the trial, and stay with it. */
    void showAsExamples(long owner, Collection<Long> ids);

    Map<Long, GivenComment> examples(long owner, long trial);

    /** Those read from websites: a trial that begins anew reads them anew. */
    void forgetFetched(long owner, long trial);

    /** All of a trial, its examples too. */
    void forget(long owner, long trial);

    /** Of a trial that has ended, whatever it does not show. */
    void forgetAllButExamples(long owner, long trial);

    /** Of trials that are older. @return how many comments went */
    int forgetOlder(long owner, Instant than);

    /** One of them. */
    record Kept(long id, GivenComment comment) {}
}

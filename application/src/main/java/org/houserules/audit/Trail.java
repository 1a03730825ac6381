package org.houserules.audit;

/** What has happened at a school, in order, for good. */
public interface Trail {
    /** Records it in the transaction of the change itself: both are kept, or neither. */
    void record(Happening happening);
}

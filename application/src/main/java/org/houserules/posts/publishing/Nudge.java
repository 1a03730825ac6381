package org.houserules.posts.publishing;

/** Has what was asked for done now instead of at the next round. */
public interface Nudge {
    /** After the transaction that is open, if one is. */
    void publishing(long owner);

    /** After the transaction that is open, if one is. */
    void takingDown(long owner);
}

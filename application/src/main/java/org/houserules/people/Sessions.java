package org.houserules.people;

/** Where somebody is signed in. */
public interface Sessions {
    /** Signs them out everywhere, at their next request. */
    void endAllOf(long person);

    /** In how many browsers they are signed in. */
    int countOf(long person);
}

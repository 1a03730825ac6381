package org.houserules.people;

/** Where people are signed in. */
public interface Sessions {
    void endAllOf(long person);

    int countOf(long person);
}

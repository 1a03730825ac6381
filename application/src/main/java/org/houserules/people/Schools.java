package org.houserules.people;

/** What each school says of itself. */
public interface Schools {
    School of(long owner);
}

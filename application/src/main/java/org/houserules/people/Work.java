package org.houserules.people;

import java.util.List;

/** What a room has for somebody to do; every room that has something implements it, and their page of work shows all. */
public interface Work {
    /** What waits for this person, most urgent first. */
    List<WorkItem> waitingFor(SignedIn person);

    /** What this person has begun and may want to look after, newest first. */
    default List<WorkItem> ownOf(SignedIn person) {
        return List.of();
    }
}

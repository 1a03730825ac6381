package org.houserules.people;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.database.Reading;

/** What a room has for somebody to do; every room that has something implements it, and their page of work shows all. */
public interface Work {
    Found of(SignedIn person);

    /** What this room is going to read, so that all rooms' questions travel together; what it leaves out it asks by itself. */
    default Stream<Reading<?>> ahead(SignedIn person) {
        return Stream.of();
    }

    /**
     * @param waiting what waits for this person, most urgent first
     * @param own what they have begun and may want to look after, newest first
     */
    record Found(List<WorkItem> waiting, List<WorkItem> own) {
        public static final Found NOTHING = new Found(List.of(), List.of());

        public Found {
            waiting = List.copyOf(waiting);
            own = List.copyOf(own);
        }

        public static Found waiting(List<WorkItem> waiting) {
            return new Found(waiting, List.of());
        }
    }
}

package org.houserules.people;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.database.Reading;

/** What schools say of themselves. */
public interface Schools {
    /** With its staff of today; how old its consents are is for the room of consents to say. */
    School of(long owner);

    /** What {@link #of} reads, for asking it together with other questions. */
    Stream<Reading<?>> readings(long owner);

    /** One of its lists, in its order. */
    List<String> words(long owner, SchoolWords kind);

    /** In the order of their asset numbers. */
    List<Kept> devices(long owner);

    /** A device of the same asset number, in any case, is replaced. */
    void keepDevice(long owner, Device device);

    /** @return whether there was one */
    boolean removeDevice(long owner, long id);

    /** Instead of those that were there. */
    void keepWords(long owner, SchoolWords kind, List<String> words);

    record Kept(long id, Device device) {}
}

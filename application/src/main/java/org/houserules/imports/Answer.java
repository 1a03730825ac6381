package org.houserules.imports;

import java.util.List;
import org.houserules.reading.Fault;

/** What became of a change to an import. */
public sealed interface Answer {
    record Done() implements Answer {}

    /** It is a draft. */
    record Drafted(long draft) implements Answer {}

    /** Somebody else was there first; nothing was changed. @param by a name */
    record Overtaken(String by) implements Answer {}

    /** It is a draft already, or dropped. */
    record Closed() implements Answer {}

    /** It cannot be done as it stands. */
    record Refused(String why) implements Answer {}

    /** What would be written cannot be relied on. */
    record Wrong(List<Fault> faults) implements Answer {}
}

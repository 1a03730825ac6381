package org.houserules.consent.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists on their way in, and how a school's lists are read. */
public interface Uploads {
    long add(
            long owner,
            ListKind list,
            String file,
            byte[] content,
            LocalDate asOf,
            boolean complete,
            long person,
            Instant at);

    Optional<Upload> find(long owner, long id);

    /** Those of the school that are not imported yet, newest first. */
    List<Upload> open(long owner);

    byte[] content(long owner, long id);

    /** @param undatedAs the day by which all answers without a date had been given */
    void dated(long owner, long id, Optional<LocalDate> undatedAs);

    void previewed(long owner, long id, String seen);

    /** Only one can begin. */
    boolean begin(long owner, long id, String seen, Instant at);

    void progress(long owner, long id, int percent);

    /** Back to where it can be looked at again. */
    void failed(long owner, long id, String trouble);

    void done(long owner, long id, long imported);

    void remove(long owner, long id);

    void removeBefore(long owner, Instant then);

    /** Those that were begun so long ago that the server must have been stopped meanwhile. */
    void giveUpBegunBefore(long owner, Instant then);

    Mapping mapping(long owner, ListKind list);

    void keep(long owner, ListKind list, Mapping mapping);
}

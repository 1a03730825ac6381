package org.houserules.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The documents of a school that are being made a policy, and what was last done to each. */
public interface Imports {
    /** The latest first. */
    List<Headline> of(long owner);

    Optional<PolicyImport> find(long owner, long id);

    /** Nobody else changes it until the transaction ends. */
    Optional<PolicyImport> lock(long owner, long id);

    long add(long owner, String name, Front front, WorkingList list, long by, Instant at);

    void save(PolicyImport one, Front front, WorkingList list, long by, Instant at);

    /** Can be undone, the latest first. */
    void remember(PolicyImport one, int save, String what, long by, Instant at, Splice splice);

    Optional<Step> latest(long owner, long id);

    void forget(long owner, long id, Step step);

    /** Nothing of its words stays. @param draft that it became */
    void close(PolicyImport one, PolicyImport.State state, Optional<Long> draft, long by, Instant at);

    /** Nothing of the words stays of those on which nobody has worked since then. @return their numbers */
    List<Long> dropUntouched(long owner, Instant since);

    /** One in a list. @param draft that it became */
    record Headline(
            long id,
            String name,
            PolicyImport.State state,
            String changedBy,
            Instant changedAt,
            Optional<Long> draft) {}

    /**
     * What was done.
     *
     * @param save the saving of the list that it was
     * @param what in words
     * @param by a name
     */
    record Step(int save, String what, String by, Instant at, Splice splice) {}
}

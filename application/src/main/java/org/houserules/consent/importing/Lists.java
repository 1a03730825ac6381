package org.houserules.consent.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.Consent;

/** The roll and the answers of all lists, to compare a new list with and to bring it in. */
public interface Lists {
    /** What an import leaves behind for good. */
    record Brought(
            ListKind list,
            String file,
            int rows,
            String digest,
            LocalDate asOf,
            boolean complete,
            long person,
            Instant at) {}

    /**
     * What a list of consents changes.
     *
     * @param differs numbers of answers that are not on record as they stand, each with what is on record to the same question
     * @param gone answers that will no longer count
     */
    record Comparison(Map<Integer, List<Answered>> differs, int gone) {}

    List<KnownPupil> pupils(long owner);

    /** Keys of the pupils with these ids of the school. */
    Set<Long> keys(long owner, Collection<String> ids);

    /** The day of the newest list of this kind. */
    Optional<LocalDate> asOf(long owner, ListKind list);

    long brought(long owner, Brought brought);

    void bringIn(long owner, RollChanges changes, LocalDate asOf);

    Comparison compare(long owner, Collection<ConsentRow> rows, boolean complete);

    void bringIn(long owner, Collection<ConsentRow> rows, boolean complete, long imported);

    /** The answers that count now, without what the office was told. */
    List<Consent> answers(long owner, Collection<Long> pupils);

    /** Keys of the pupils to whom the answers that this import added say no. */
    Set<Long> denied(long owner, long imported);

    void agreed(long owner, Collection<Long> entries, long imported);
}

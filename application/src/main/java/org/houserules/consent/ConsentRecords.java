package org.houserules.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written of pupils and their consents; every question concerns one school and needs a transaction. */
public interface ConsentRecords {
    /**
     * An answer of a list.
     *
     * @param from day of the list that brought it
     * @param goneOn day of the later list that no longer said so
     */
    record Answered(Consent consent, Optional<String> by, LocalDate from, Optional<LocalDate> goneOn) {}

    /** A list that was imported. */
    record Imported(long id, String list, String file, int rows, LocalDate asOf, String by, Instant at) {}

    /** An open entry of the office that the school's own list contradicts. */
    record Conflict(PupilOnRecord pupil, OfficeEntry entry, boolean listSaysYes) {}

    Optional<PupilOnRecord> pupil(long owner, long key);

    /** The day from which the roll says that the pupil must not be identified. */
    Optional<LocalDate> markedOn(long owner, long key);

    /** All answers of all lists, oldest list first. */
    List<Answered> answers(long owner, long key);

    /** What the list in force says of some pupils, by their keys. */
    Map<Long, List<Consent>> inForce(long owner, Collection<Long> keys);

    List<OfficeEntry> entries(long owner, long key);

    /** Those that outrank the list today, of all pupils. */
    List<OfficeEntry> openEntries(long owner);

    Optional<OfficeEntry> entry(long owner, long id);

    long add(long owner, OfficeEntry entry, long person);

    /** Newest first. */
    List<Imported> imports(long owner);

    /** Something has changed: whoever keeps what was read earlier must read again. */
    void changed(long owner);

    /** Waits for any other change of this school's roll or consents to end, and keeps others waiting until this one has. */
    long holdVersion(long owner);
}

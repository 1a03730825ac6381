package org.houserules.consent;

import java.util.List;
import java.util.Optional;

/**
 * A pupil's row.
 *
 * @param key stays the same over imports, also when the school's id changes
 * @param formerIds ids that the school gave earlier
 */
public record PupilOnRecord(
        long key, Pupil pupil, List<String> formerIds, Optional<String> year, Optional<String> form) {

    /** The class, or the year where there is none. */
    public String group() {
        return form.or(() -> year.map(known -> "Year " + known)).orElse("no class on record");
    }
}

package org.houserules.consent;

import java.time.Instant;
import java.util.Set;

/**
 * What somebody tells the office of a pupil.
 *
 * @param pupil key of the pupil's row
 * @param kinds of no matter where the pupil must not be identified at all
 */
public record Telling(
        long pupil,
        OfficeAct act,
        Set<ConsentKind> kinds,
        ConsentPurpose purpose,
        ToldBy toldBy,
        ToldHow how,
        Instant toldAt,
        String note) {
    public Telling {
        kinds = Set.copyOf(kinds);
    }

    public boolean hides() {
        return act == OfficeAct.DO_NOT_IDENTIFY;
    }
}

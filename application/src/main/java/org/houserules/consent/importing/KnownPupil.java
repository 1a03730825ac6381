package org.houserules.consent.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pupil on record. */
public record KnownPupil(long key, List<String> formerIds, RollRow row) {

    /** By each id that a list of consents may use: the school's, an earlier one, the UPN; the school's counts first. */
    static Map<String, KnownPupil> byAnyId(Collection<KnownPupil> pupils) {
        Map<String, KnownPupil> ids = new HashMap<>();
        pupils.forEach(pupil -> ids.put(pupil.row().id(), pupil));
        pupils.forEach(pupil -> pupil.row().upn().ifPresent(upn -> ids.putIfAbsent(upn, pupil)));
        return ids;
    }
}

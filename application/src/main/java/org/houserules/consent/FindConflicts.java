package org.houserules.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.consent.ConsentRecords.Conflict;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office was told and the school's own list does not say: to be mended in the school's system. */
@Service
public class FindConflicts {
    private final ConsentRecords records;
    private final RollInForce roll;
    private final Clock clock;

    FindConflicts(ConsentRecords records, RollInForce roll, Clock clock) {
        this.records = records;
        this.roll = roll;
        this.clock = clock;
    }

    /** Oldest first; which pupils must not be identified only for who may see it. */
    @Transactional(readOnly = true)
    public List<Conflict> of(SignedIn person) {
        long owner = person.owner().id();
        List<OfficeEntry> open = records.openEntries(owner).stream()
                .filter(entry -> !entry.hides() || person.may(Permission.SEE_DO_NOT_IDENTIFY))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, PupilOnRecord> pupils = new HashMap<>();
        roll.pupils(owner).forEach(pupil -> pupils.put(pupil.key(), pupil));
        Map<Long, List<Consent>> says =
                records.inForce(owner, open.stream().map(OfficeEntry::pupil).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(entry -> Optional.ofNullable(pupils.get(entry.pupil()))
                        .map(pupil -> conflict(pupil, entry, new Consents(says.getOrDefault(entry.pupil(), List.of()))))
                        .stream())
                .toList();
    }

    private Conflict conflict(PupilOnRecord pupil, OfficeEntry entry, Consents says) {
        boolean yes = entry.denial(pupil.pupil().id())
                .filter(denial -> denial.isContradictedBy(says, LocalDate.now(clock)))
                .isPresent();
        return new Conflict(pupil, entry, yes);
    }
}

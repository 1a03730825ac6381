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
        Map<Long, PupilOnRecord> pupils = new HashMap<>();
        roll.pupils(owner).forEach(pupil -> pupils.put(pupil.key(), pupil));
        return records.openEntries(owner).stream()
                .filter(entry -> !entry.hides() || person.may(Permission.SEE_DO_NOT_IDENTIFY))
                .flatMap(entry ->
                        Optional.ofNullable(pupils.get(entry.pupil()))
                                .map(pupil -> conflict(owner, pupil, entry))
                                .stream())
                .toList();
    }

    private Conflict conflict(long owner, PupilOnRecord pupil, OfficeEntry entry) {
        LocalDate today = LocalDate.now(clock);
        List<Consent> says = records.answers(owner, pupil.key()).stream()
                .filter(answered -> answered.goneOn().isEmpty())
                .map(ConsentRecords.Answered::consent)
                .collect(Collectors.toList());
        boolean yes = entry.denial(pupil.pupil().id())
                .filter(denial -> denial.isContradictedBy(new Consents(says), today))
                .isPresent();
        return new Conflict(pupil, entry, yes);
    }
}

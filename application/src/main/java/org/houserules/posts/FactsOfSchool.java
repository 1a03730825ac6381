package org.houserules.posts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.Roll;
import org.houserules.consent.RollInForce;
import org.houserules.database.Reading;
import org.houserules.people.School;
import org.houserules.people.Schools;
import org.springframework.stereotype.Component;

/** What is known of a school besides its posts. Kept until its roll, an answer or its own details change. */
@Component
public class FactsOfSchool {
    private static final int SCHOOLS_KEPT = 16;

    private final RollInForce rolls;
    private final Schools schools;
    private final SecondReading second;
    private final Map<Long, Kept> kept = new LinkedHashMap<>(SCHOOLS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > SCHOOLS_KEPT;
        }
    };

    FactsOfSchool(RollInForce rolls, Schools schools, SecondReading second) {
        this.rolls = rolls;
        this.second = second;
        this.schools = schools;
    }

    private record Kept(long version, School school, GatherFacts facts) {}

    /** All pupils ever on the roll, by the school's id. */
    public Map<String, PupilOnRecord> pupils(long owner) {
        Map<String, PupilOnRecord> byId = new LinkedHashMap<>();
        rolls.pupils(owner).forEach(pupil -> byId.put(pupil.pupil().id(), pupil));
        return byId;
    }

    /** What is read before it is known whether something has changed. */
    Stream<Reading<?>> readings(long owner) {
        return Stream.concat(rolls.readings(owner), schools.readings(owner));
    }

    /** By rules and by the model. */
    GatherFacts read(long owner) {
        return of(owner).with(second.asked());
    }

    /** By rules, and by what the model has said of these words before. */
    GatherFacts beingWritten(long owner) {
        return of(owner).with(second.remembered());
    }

    /** Names alone. */
    GatherFacts names(long owner) {
        return of(owner).namesOnly();
    }

    /** By rules. */
    GatherFacts of(long owner) {
        RollInForce.Snapshot now = rolls.snapshot(owner);
        School school = asOf(schools.of(owner), now);
        Kept found = kept(owner)
                .filter(known ->
                        known.version() == now.version() && known.school().equals(school))
                .orElseGet(() -> new Kept(now.version(), school, facts(school, now)));
        synchronized (kept) {
            kept.put(owner, found);
        }
        return found.facts();
    }

    private Optional<Kept> kept(long owner) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(owner));
        }
    }

    /** Nobody on it is no roll: then whatever looks like a name may be a pupil's. */
    private static GatherFacts facts(School school, RollInForce.Snapshot now) {
        Optional<Roll> roll =
                Optional.of(now.roll()).filter(known -> !known.pupils().isEmpty());
        return new GatherFacts(new Surroundings(school, roll, Optional.of(now.consents())));
    }

    private static School asOf(School school, RollInForce.Snapshot now) {
        return new School(
                school.devices(),
                school.staff(),
                school.confidential(),
                school.phones(),
                school.emailDomains(),
                school.addresses(),
                now.asOf());
    }
}

package org.houserules.posts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.consent.Pupil;
import org.houserules.consent.Roll;
import org.houserules.people.School;

/** What the words of a post are read by; kept, for it takes long to make. Answers play no part in it. */
record SchoolAndRoll(School school, Optional<List<Pupil>> roll) {
    private static final Map<SchoolAndRoll, GatherFacts> KNOWN = new ConcurrentHashMap<>();

    static GatherFacts facts(School school, Optional<List<Pupil>> roll) {
        return KNOWN.computeIfAbsent(new SchoolAndRoll(school, roll), SchoolAndRoll::made);
    }

    private GatherFacts made() {
        return new GatherFacts(new Surroundings(school, roll.map(Roll::new), Optional.empty()));
    }
}

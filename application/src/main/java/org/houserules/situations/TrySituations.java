package org.houserules.situations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houserules.posts.Surroundings;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;

/** Tries situations on a policy as it is written. */
@Service
public class TrySituations {
    private static final String NAME = "policy.yaml";

    private final CastOfSituations cast;

    TrySituations(CastOfSituations cast) {
        this.cast = cast;
    }

    /** @throws Unusable with every fault of the situations and its line */
    public List<Tried> of(String policy, String field, String file) throws Unusable {
        Surroundings surroundings = cast.surroundings();
        return tried(policy, SituationFile.parse(field, file, surroundings).situations(), surroundings);
    }

    /** Those that are kept, in their order. One that a later House Rules cannot read any more does not hold, and says so. */
    public List<Tried> kept(String policy, List<KeptSituation> kept) {
        try {
            Surroundings surroundings = cast.surroundings();
            PolicyOnTrial onTrial = PolicyOnTrial.parse(NAME, policy.getBytes(StandardCharsets.UTF_8));
            Trial trial = onTrial.with(surroundings);
            Set<String> inForce = onTrial.controlsInForce();
            return kept.stream()
                    .map(one -> tried(one, trial, inForce, surroundings))
                    .toList();
        } catch (Unusable unusable) {
            throw new IllegalStateException("The policy, or the invented pupils, cannot be read.", unusable);
        }
    }

    private static List<Tried> tried(String policy, List<Situation> situations, Surroundings surroundings)
            throws Unusable {
        PolicyOnTrial onTrial = PolicyOnTrial.parse(NAME, policy.getBytes(StandardCharsets.UTF_8));
        Trial trial = onTrial.with(surroundings);
        return situations.stream()
                .map(one -> tried(one, trial, onTrial.controlsInForce()))
                .toList();
    }

    private static Tried tried(KeptSituation one, Trial trial, Set<String> inForce, Surroundings surroundings) {
        try {
            return tried(SituationFile.one(one.name(), one.document(), surroundings), trial, inForce);
        } catch (Unusable unusable) {
            var fault = unusable.faults().getFirst();
            String why = "It cannot be read any more. Line " + fault.line() + ": " + fault.what() + ".";
            return new Tried(one.name(), one.control(), List.of(why));
        }
    }

    private static Tried tried(Situation one, Trial trial, Set<String> inForce) {
        List<String> told = new ArrayList<>(trial.of(one));
        if (!told.isEmpty() && !inForce.contains(one.expectation().control())) {
            told.addFirst("No clause of this version has it checked.");
        }
        return new Tried(one.name(), one.expectation().control(), List.copyOf(told));
    }
}

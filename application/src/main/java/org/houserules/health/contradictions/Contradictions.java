package org.houserules.health.contradictions;

import java.util.List;
import org.houserules.health.findings.Symptom;

/** All ways in which a document may be against itself. */
public final class Contradictions {
    private Contradictions() {}

    public static List<Symptom> all() {
        return List.of(
                new DatesApart(),
                new ConsentBasis(),
                new TopicStances(),
                new WorkTimes(),
                new NearlyTheSame(),
                new WhoDecides(),
                new OnlyThese(),
                new DecidedTwice(),
                new WhomItCovers(),
                new OtherAccounts(),
                new Opposites(),
                new Deadlines(),
                new Ages(),
                new NumbersApart());
    }
}

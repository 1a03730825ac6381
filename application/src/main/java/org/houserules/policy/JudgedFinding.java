package org.houserules.policy;

import java.util.List;
import java.util.Optional;
import org.houserules.policy.Citation.OfClause;

/**
 * A finding with what it does and where it comes from.
 *
 * @param alsoIn further clauses that say the same of this fact
 * @param confirmation present when a person can settle it
 */
public record JudgedFinding(
        String control,
        Finding finding,
        Effect effect,
        Citation citation,
        List<OfClause> alsoIn,
        Optional<Confirmation> confirmation) {

    /** As it is kept that a person has settled this one. */
    public Optional<String> exactly() {
        return confirmation.map(asked -> asked.exactly(finding));
    }

    public boolean stands() {
        return finding.result() != Result.MET;
    }
}

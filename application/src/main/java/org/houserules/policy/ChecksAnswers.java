package org.houserules.policy;

import org.houserules.reading.Faults;

/** What the room that answers questions has against the answers that stand in a policy; asked before a policy is kept. */
public interface ChecksAnswers {
    /** Adds a fault for everything that is wrong with them. */
    void check(WrittenGuidance guidance, Policy<?> policy, Faults faults);
}

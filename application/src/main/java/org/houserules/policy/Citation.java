package org.houserules.policy;

/** Where a finding comes from: a clause of the school's policy, or the floor under every policy. */
public sealed interface Citation {
    record OfClause(String ref, String says) implements Citation {}

    record OfFloor(String rule, String source) implements Citation {}
}

package org.houserules.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;

/** Policies and clauses over a piece of writing, for tests of the frame. */
final class PolicyOf {
    private PolicyOf() {}

    @SafeVarargs
    static Policy<String> clauses(Clause<String>... clauses) {
        return signedBy(List.of(Role.HEADTEACHER), clauses);
    }

    @SafeVarargs
    static Policy<String> signedBy(List<Role> chain, Clause<String>... clauses) {
        return new Policy<>(
                "example",
                "Policy",
                "Example School",
                "2026-09",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Review(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(Audience.STAFF),
                Map.of(),
                new Approval(chain, List.of()),
                List.of(clauses));
    }

    static Clause<String> clause(String ref, Check<String, NoSetting> check, Effect effect) {
        return new Clause<>(
                ref,
                ref,
                List.of(),
                List.of(),
                Force.MUST,
                "It says " + ref + ".",
                List.of(FakeControls.bound(check, effect)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Clause<String> carriedBy(String id, List<String> duties, List<String> toCome, Feature... features) {
        return new Clause<>(
                id,
                id,
                duties,
                List.of(),
                Force.MUST,
                "It says " + id + ".",
                List.of(),
                List.of(),
                toCome,
                Arrays.asList(features),
                List.of());
    }

    static Clause<String> answered(String id, List<String> topics) {
        return new Clause<>(
                id,
                id,
                List.of(),
                List.of(),
                Force.MAY,
                "It says " + id + ".",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                topics);
    }
}

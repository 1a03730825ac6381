package org.houserules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;

/** The words of a small policy that is in order, to be spoilt in one place. */
record PolicyText(String yaml) {
    static PolicyText inOrder() {
        return new PolicyText("""
                format: 1
                id: example
                title: Social media policy
                organisation: Example School
                version: 2026-09
                dated: 2026-09
                adopted: {by: governing body, on: 2026-09-14}
                review: {due: 2027-09, cycle: yearly}
                related: [Code of conduct]
                covers: [staff]
                roles:
                  headteacher: Head of School
                approval:
                  posts: [headteacher]
                  accounts: none
                clauses:
                  - id: be-kind
                    ref: "1"
                    duties: [EX-1]
                    audience: [staff]
                    force: must
                    says: Be kind.
                    controls:
                      polite: {}
                      counted: {most-days: 42, kinds: [red], for: short}
                    recorded-by: [policy-record]
                    answered-by: [what-to-post]
                  - id: be-seen
                    ref: "2"
                    duties: [EX-2]
                    audience: [staff]
                    force: states
                    says: Somebody looks.
                    controls:
                      looked-at: {effect: confirm}
                """);
    }

    /** Fails when the words to replace are not there, so that no test spoils nothing. */
    PolicyText with(String old, String fresh) {
        if (!yaml.contains(old)) {
            throw new IllegalArgumentException("the policy has no '" + old + "'");
        }
        return new PolicyText(yaml.replace(old, fresh));
    }

    Path in(Path folder) {
        try {
            return Files.writeString(folder.resolve("policy.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Policy<String> read(Path folder) throws Unusable {
        return PolicyFile.read(in(folder), FakeControls.catalogue(), FakeControls.all(), Capabilities.shipped());
    }

    List<Fault> faults(Path folder) {
        try {
            read(folder);
            return List.of();
        } catch (Unusable unusable) {
            return unusable.faults();
        }
    }
}

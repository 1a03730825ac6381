package org.houserules.policy;

import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;

/** What a school expects of its policy, tried before one is adopted. */
@Component
public class Expectations {
    private final List<BeforeAdoption> rooms;
    private final Trail trail;

    Expectations(List<BeforeAdoption> rooms, Trail trail) {
        this.rooms = rooms;
        this.trail = trail;
    }

    /** What comes out otherwise. @param print by which it is known that this was looked at; empty where nothing does */
    public record Otherwise(List<String> told, String print) {
        /** Why it is not adopted; empty where nothing comes out otherwise, or somebody has looked at just this. */
        public Optional<String> refusal(String accepted) {
            return told.isEmpty() || print.equals(accepted)
                    ? Optional.empty()
                    : Optional.of("Situations that the school keeps come out otherwise under it. Mend the policy or the"
                            + " situations, or say that they may come out so.");
        }
    }

    public Otherwise of(long owner, String document) {
        List<String> told = rooms.stream()
                .flatMap(room -> room.otherwise(owner, document).stream())
                .toList();
        return new Otherwise(told, told.isEmpty() ? "" : DocumentDigest.of(String.join("\n", told)));
    }

    /** Once the policy is adopted all the same. */
    public void record(SignedIn by, long adoption, Otherwise otherwise) {
        if (!otherwise.told().isEmpty()) {
            trail.record(Happening.by(
                            by.person(), by.owner().id(), "policy-situations-accepted", "policy-adoption", adoption)
                    .with("situations", otherwise.told().size()));
        }
    }
}

package org.houserules.accounts.requests.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;

/**
 * What a signer has decided of one version; a wrong one is reversed by another, never changed.
 *
 * @param name of the person
 * @param insteadOf whom they signed for, and by which delegation
 * @param reason in words for the author; may be empty where it was signed
 * @param statements tokens of what they stated with it
 * @param advice what they advised in writing; may be empty
 */
public record Signature(
        long request,
        int version,
        Step step,
        long person,
        String name,
        Optional<String> insteadOf,
        Outcome outcome,
        String reason,
        Set<String> statements,
        String advice,
        String digest,
        Instant at) {
    public Signature {
        statements = Set.copyOf(statements);
    }

    /** What became of the version. */
    public enum Outcome {
        SIGNED("signed"),
        RETURNED("returned"),
        REFUSED("refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean signed() {
        return outcome == Outcome.SIGNED;
    }

    /** What the controls learn of it: its statements, and whose signature it is. */
    Stream<String> tokens() {
        return Stream.concat(statements.stream(), Stream.of(AccountRequest.signedBy(step.role())));
    }
}

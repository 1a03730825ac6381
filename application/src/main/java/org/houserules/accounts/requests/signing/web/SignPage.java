package org.houserules.accounts.requests.signing.web;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.signing.Asked;
import org.houserules.accounts.requests.signing.Matter;
import org.houserules.accounts.requests.signing.SeenFinding;

/**
 * What a signer sees.
 *
 * @param as the role, and instead of whom
 * @param changes since this person or this role saw it last; absent where they see it for the first time
 * @param matters what is signed, each with a tick of its own
 * @param typed what was ticked and written when the page came back with errors
 */
public record SignPage(
        long id,
        String name,
        String author,
        String about,
        int version,
        String digest,
        String as,
        Optional<Since> changes,
        List<FormSection> form,
        List<SeenFinding> findings,
        List<SignatureView> signatures,
        List<Matter> matters,
        List<Asked> asked,
        Typed typed,
        Optional<String> told) {

    /** @param what such as "you signed it" */
    public record Since(String what, List<Changed> changed) {}

    /** Exactly as it came. */
    public record Typed(List<String> signed, List<String> stated, String advice, String reason) {
        static final Typed NOTHING = new Typed(List.of(), List.of(), "", "");

        /** For another version: what was written stays, and what is to be signed is ticked anew. */
        Typed unticked() {
            return new Typed(List.of(), List.of(), advice, reason);
        }
    }

    public boolean inWriting() {
        return asked.stream().anyMatch(one -> one.statement().inWriting());
    }

    public boolean stopped() {
        return findings.stream().anyMatch(SeenFinding::stops);
    }
}

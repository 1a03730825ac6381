package org.houserules.accounts.requests;

import java.util.stream.Stream;
import org.houserules.people.Role;

/** A control that wants a signer to state something with the signature, beside what it finds itself. */
public interface AsksSigner<T extends Record> {
    Stream<Statement> asks(AccountRequest request, T setting);

    /**
     * What a signer states.
     *
     * @param token kept with the signature once it is stated
     * @param role whose signature it goes with
     * @param words a sentence in the first person: "I approve that contributors are advertised for."
     * @param inWriting whether the signer has to write it in own words (advice) and not only tick it
     */
    record Statement(String token, Role role, String words, boolean inWriting) {}
}

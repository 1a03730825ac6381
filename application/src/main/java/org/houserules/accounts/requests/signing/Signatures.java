package org.houserules.accounts.requests.signing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.accounts.requests.Request;

/** Where versions that were handed in, and what was decided of them, are kept. */
public interface Signatures {
    void keep(Request request, Version version);

    Optional<Version> version(Request request, int number);

    /** The one handed in last. */
    Optional<Version> latest(Request request);

    /** Of all versions, the oldest first. */
    List<Signature> of(Request request);

    /** Numbers of the school's requests of which this person has signed the version handed in last. */
    Set<Long> signedBy(long owner, long person);

    void add(Request request, Signature signature);

    /** Numbers of the school's requests that wait for a signature, those that wait longest first. */
    List<Long> waiting(long owner);
}

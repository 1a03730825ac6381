package org.houserules.posts.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A publication to be removed from its platform until that is proved.
 *
 * @param alarm whether it does not go on without a person
 * @param proof what a stranger saw at each address when they were last read back
 * @param removedBy who took it down by hand
 * @param seen what they saw then
 */
record Removal(
        long id,
        long owner,
        long publication,
        Instant askedAt,
        State state,
        int attempt,
        Instant nextTryAt,
        int faults,
        String lastFault,
        boolean alarm,
        List<AddressRead> proof,
        Optional<Instant> provedAt,
        Optional<Long> removedBy,
        Optional<Instant> removedAt,
        String seen) {
    /** How far it has come. */
    enum State {
        WAITING,
        BY_HAND,
        PROVED
    }

    /** A public address read back as a stranger does. @param said what was seen there */
    record AddressRead(String kind, String at, boolean gone, String said) {}
}

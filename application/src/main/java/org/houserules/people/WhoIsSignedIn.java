package org.houserules.people;

import java.util.Optional;

/** Finds who a signed-in person is today and what they may do. */
public interface WhoIsSignedIn {
    /**
     * @param owner where they want to work; their own school where absent, or where they have no business there
     * @return empty when they have left, or may not sign in any more
     */
    Optional<SignedIn> find(long person, Optional<Long> owner);
}

package org.houserules.posts.publishing;

import org.houserules.accounts.OfficialAccount;
import org.houserules.platforms.Connector;

/** Opens the way to an account's platform. */
public interface Connectors {
    /** What there is to act with, or why there is nothing. */
    sealed interface Way {}

    /** We can act there. */
    record Open(Connector connector) implements Way {}

    /** People put posts out there themselves. */
    record ByHand() implements Way {}

    /** There is a connection, but it cannot be used before somebody mends it. */
    record Broken(String why) implements Way {}

    Way to(OfficialAccount account);
}

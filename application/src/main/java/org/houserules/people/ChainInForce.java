package org.houserules.people;

import java.util.List;
import java.util.Optional;

/** Who signs before a post goes out, in order, as the policy in force says. */
public interface ChainInForce {
    /** Empty where no policy is in force; an empty list where the policy says that nobody has to sign. */
    Optional<List<Role>> posts(long owner);
}

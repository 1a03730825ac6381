package org.houserules.accounts.houserules;

import java.util.Optional;

/** Where the public reads the school's policy. */
public interface PolicyAddress {
    /** An address that begins with http:// or https://; absent where the school has told none. */
    Optional<String> of(long owner);
}

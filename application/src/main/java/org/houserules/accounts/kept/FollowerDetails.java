package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody from outside who follows an account.
 *
 * @param contributes whether they add to it
 * @param who what they are to the school, such as "parent of Year 4"
 */
public record FollowerDetails(String name, boolean adult, boolean contributes, String who, Optional<Vetting> vetting) {
    /** Who looked whether they are who they say. @param how such as "known in person" */
    public record Vetting(String by, LocalDate on, String how) {}
}

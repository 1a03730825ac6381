package org.houserules.checklists;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to look at on one's own accounts of one platform, or of all.
 *
 * @param source the platform's own help, or the guidance that it follows
 * @param checked when somebody last looked whether it is still so
 * @param verified whether the source itself was read then
 */
public record PrivacyList(String key, String title, URI source, LocalDate checked, boolean verified, List<Step> steps) {
    /** @param topic on which the policy has to have a clause for the step to be asked */
    public record Step(String id, String says, Optional<String> topic) {}

    /** The list that concerns everybody who has any account. */
    public static final String GENERAL = "general";
}

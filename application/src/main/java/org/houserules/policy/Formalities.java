package org.houserules.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a policy was adopted.
 *
 * @param body that decided, such as "full governing body"; may be empty
 * @param decidedOn the day of its decision
 * @param signatories who signed, as they stand under the minutes; may be empty
 * @param onlyCorrections whether nothing changes for anybody, so that nobody has to read it again
 * @param draft the draft that it was, where it was written here
 */
public record Formalities(
        String body, Optional<LocalDate> decidedOn, String signatories, boolean onlyCorrections, Optional<Long> draft) {
    /** Of a policy that is taken as it stands. */
    public static final Formalities NONE = new Formalities("", Optional.empty(), "", false, Optional.empty());
}

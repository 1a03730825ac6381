package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is wrong, and who says so.
 *
 * @param says one or two plain sentences
 * @param source an address, or a paper by its name
 * @param inForceFrom since when; absent where nobody has recorded it
 * @param checked when somebody last looked; absent where nobody has
 */
public record Grounds(String says, String source, Optional<LocalDate> inForceFrom, Optional<LocalDate> checked) {
    /** What the document says itself needs no other source. */
    static Grounds ofTheDocument(String says) {
        return new Grounds(says, "the document itself", Optional.empty(), Optional.empty());
    }
}

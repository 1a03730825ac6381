package org.houserules.consent.importing;

import java.util.List;
import org.houserules.consent.ConsentRecords.Conflict;

/**
 * What a list would change, before it does.
 *
 * @param rows that the list has
 * @param leftOut rows that concern something else
 * @param gone answers that will no longer count
 * @param leavers ids of those on the roll until now who are missing from the new one
 * @param before how many were on the roll
 * @param contradictions where the list answers one question differently
 * @param conflicts where the office was told no and the list says yes
 * @param digest of what the list says
 */
public record Preview(
        int rows,
        int added,
        int changed,
        int sameAnswer,
        int unchanged,
        int leftOut,
        int gone,
        List<String> leavers,
        int before,
        List<RowNote> notes,
        List<Conflict> conflicts,
        List<Contradiction> contradictions,
        String digest) {
    private static final int TWENTIETH = 20;

    public long errors() {
        return notes.stream().filter(RowNote::isError).count();
    }

    public long warnings() {
        return notes.stream()
                .filter(note -> note.level() == RowNote.Level.WARNING)
                .count();
    }

    /** More than one in twenty would leave at once: perhaps only a part of the roll was exported. */
    public boolean shrinks() {
        return leavers.size() * TWENTIETH > before;
    }
}

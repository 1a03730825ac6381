package org.houserules.consent;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that the office was told of a pupil, and what became of it.
 *
 * @param pupil key of the pupil's row
 * @param kind absent for what concerns all kinds
 * @param note for an undoing: the reason
 * @param undoes the entry that this one takes back
 * @param agreed the school's own records say so too by now
 */
public record OfficeEntry(
        long id,
        long pupil,
        OfficeAct act,
        Optional<ConsentKind> kind,
        ConsentPurpose purpose,
        ToldBy toldBy,
        ToldHow how,
        Instant toldAt,
        String note,
        Optional<Long> undoes,
        String recordedBy,
        Instant recordedAt,
        boolean agreed,
        boolean undone) {

    /** Outranks what the school's own records say. */
    public boolean isOpen() {
        return act != OfficeAct.UNDOING && !agreed && !undone;
    }

    public boolean hides() {
        return act == OfficeAct.DO_NOT_IDENTIFY;
    }

    /** The no that stands while the entry is open, in the words of the records; the pupil by the school's id. */
    public Optional<OfficeDenial> denial(String pupilId) {
        return isOpen() && !hides()
                ? kind.map(what -> new OfficeDenial(pupilId, what, purpose, act.answer()))
                : Optional.empty();
    }

    /** As everybody sees it who may not know more. The note may say why, so it stays away. */
    OfficeEntry asRefusal(ConsentKind of) {
        return new OfficeEntry(
                id,
                pupil,
                OfficeAct.REFUSAL,
                Optional.of(of),
                ConsentPurpose.ANY,
                toldBy,
                how,
                toldAt,
                "",
                undoes,
                recordedBy,
                recordedAt,
                agreed,
                undone);
    }
}

package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.Consents;
import org.houserules.consent.importing.Lists.Comparison;
import org.houserules.consent.importing.RowNote.Level;

/** What a list of consents says that is new, row by row: from what to what, and where it contradicts itself. */
final class ConsentChanges {
    private final List<RowNote> notes = new ArrayList<>();
    private final List<Contradiction> contradictions;
    private int added;
    private int changed;
    private int sameAnswer;

    ConsentChanges(List<ConsentRow> rows, Comparison found, LocalDate today) {
        contradictions = Contradiction.in(rows, today);
        contradictions.forEach(this::warn);
        rows.forEach(row -> Optional.ofNullable(found.differs().get(row.number()))
                .ifPresent(before -> {
                    if (before.isEmpty()) {
                        isNew(row);
                    } else {
                        changes(row, counting(before, row.consent(), today));
                    }
                }));
    }

    private static Answered counting(List<Answered> before, Consent question, LocalDate today) {
        Optional<Consent> counts = Consents.counting(
                before.stream().map(each -> each.about(question)).toList(), today);
        return before.stream()
                .filter(each -> counts.equals(Optional.of(each.about(question))))
                .findFirst()
                .orElse(before.getFirst());
    }

    private void warn(Contradiction contradiction) {
        String what = contradiction.lines() + " answer one question differently: " + contradiction.said();
        contradiction
                .rows()
                .forEach(row -> notes.add(RowNote.warning(
                        row.line(),
                        contradiction.pupil(),
                        what,
                        contradiction.outcome() + " If that is wrong, correct the list.")));
    }

    private void isNew(ConsentRow row) {
        added++;
        note(row, Level.NEW, under(row) + "A new answer: " + Answered.of(row).words());
    }

    private void changes(ConsentRow row, Answered before) {
        Answered after = Answered.of(row);
        boolean same = before.answer() == after.answer();
        if (same) {
            sameAnswer++;
        } else {
            changed++;
        }
        note(
                row,
                same ? Level.SAME_ANSWER : Level.CHANGED,
                under(row) + "Was " + before.words() + "; now " + after.words());
    }

    private static String under(ConsentRow row) {
        return row.column().isEmpty() ? "" : MappedRow.quote(row.column()) + ": ";
    }

    private void note(ConsentRow row, Level level, String what) {
        notes.add(new RowNote(row.line(), row.consent().pupil(), level, what, ""));
    }

    List<RowNote> after(List<RowNote> read) {
        return Stream.concat(read.stream(), notes.stream()).toList();
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int sameAnswer() {
        return sameAnswer;
    }
}

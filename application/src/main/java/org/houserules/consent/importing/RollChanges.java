package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.importing.RowNote.Level;
import org.houserules.reading.AnyTable;

/**
 * What a new roll changes.
 *
 * @param leavers on the roll until now, and missing from the new one
 * @param before how many were on the roll
 */
public record RollChanges(
        List<RollRow> all,
        List<RollRow> added,
        List<Change> changed,
        List<KnownPupil> leavers,
        int before,
        List<RowNote> notes) {

    /** A pupil on record, and how the row will be. */
    public record Change(KnownPupil known, RollRow row) {}

    /** Compares row by row: by the school's id, else by UPN, never by name. */
    static final class Reader {
        private final Mapping mapping;
        private final LocalDate asOf;
        private final boolean mayLift;
        private final Map<String, KnownPupil> byId = new HashMap<>();
        private final Map<String, KnownPupil> byUpn = new HashMap<>();
        private final Map<String, Integer> linesOfIds = new HashMap<>();
        private final Map<String, Integer> linesOfUpns = new HashMap<>();
        private final Set<Long> met = new HashSet<>();
        private final List<RollRow> all = new ArrayList<>();
        private final List<RollRow> added = new ArrayList<>();
        private final List<Change> changed = new ArrayList<>();
        private final List<RowNote> notes = new ArrayList<>();

        Reader(Mapping mapping, List<KnownPupil> known, LocalDate asOf, boolean mayLift) {
            this.mapping = mapping;
            this.asOf = asOf;
            this.mayLift = mayLift;
            known.forEach(pupil -> byId.put(pupil.row().id(), pupil));
            known.forEach(pupil -> pupil.row().upn().ifPresent(upn -> byUpn.put(upn, pupil)));
        }

        RollChanges read(AnyTable table) {
            Map<ListColumn, Integer> places = mapping.places(table.headings());
            for (AnyTable.Row row : table.rows()) {
                MappedRow mapped = new MappedRow(row, places, ListColumn.ID, notes::add);
                if (row.broken().isPresent()) {
                    mapped.error(row.broken().get(), "Mend the row in the list.");
                } else {
                    read(mapped);
                }
            }
            List<KnownPupil> here = byId.values().stream().filter(this::isHere).toList();
            List<KnownPupil> leavers =
                    here.stream().filter(pupil -> !met.contains(pupil.key())).toList();
            return new RollChanges(all, added, changed, leavers, here.size(), notes);
        }

        private boolean isHere(KnownPupil pupil) {
            return pupil.row().leftOn().filter(last -> last.isBefore(asOf)).isEmpty();
        }

        private void read(MappedRow mapped) {
            int before = notes.size();
            RollRow row = RollRow.of(mapped);
            all.add(row);
            refuseTwice(mapped, linesOfIds, Optional.of(row.id()), "id");
            refuseTwice(mapped, linesOfUpns, row.upn(), "UPN");
            Optional<KnownPupil> sameId = Optional.ofNullable(byId.get(row.id()));
            Optional<KnownPupil> sameUpn = row.upn().map(byUpn::get);
            if (sameId.isPresent()
                    && sameUpn.isPresent()
                    && sameId.get().key() != sameUpn.get().key()) {
                mapped.error("The id belongs to one pupil on record and the UPN to another", "Correct one of them.");
            } else {
                compare(mapped, row, sameId.or(() -> sameUpn), notes.size() > before);
            }
        }

        /** @param wrong whether the row has an error: then nothing is said of what it would change */
        private void compare(MappedRow mapped, RollRow row, Optional<KnownPupil> found, boolean wrong) {
            found.ifPresent(known -> met.add(known.key()));
            if (wrong) {
                return;
            }
            if (found.isEmpty()) {
                added.add(row);
                notes.add(new RowNote(row.line(), mapped.id(), Level.NEW, "New on the roll", ""));
                return;
            }
            KnownPupil known = found.get();
            if (row.isSomebodyElseThan(known.row())) {
                mapped.error(
                        "The id belonged to another child until now",
                        "Give the child an id of their own: consents must not pass from one to the other.");
                return;
            }
            RollRow after = row.over(known.row(), mapping, mayLift);
            if (!after.saysTheSameAs(known.row())) {
                changed.add(new Change(known, after));
                notes.add(new RowNote(
                        row.line(), mapped.id(), Level.CHANGED, RollDifference.words(known.row(), after), ""));
            }
        }

        private static void refuseTwice(
                MappedRow row, Map<String, Integer> lines, Optional<String> value, String what) {
            Optional<Integer> earlier = value.filter(word -> !word.isEmpty())
                    .flatMap(word -> Optional.ofNullable(
                            lines.putIfAbsent(word, row.row().line())));
            earlier.ifPresent(line -> row.error(
                    "The " + what + " stands twice, first in line " + line,
                    "Give every pupil one row and one " + what + "."));
        }
    }
}

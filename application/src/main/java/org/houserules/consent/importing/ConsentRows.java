package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.reading.AnyTable;

/**
 * The answers of a list.
 *
 * @param leftOut rows that concern something else, as a person said
 */
record ConsentRows(List<ConsentRow> rows, List<RowNote> notes, int leftOut) {

    /** Reads row by row. */
    static final class Reader {
        private static final String WORD = "Say on the page before what the word means, or mend it in the list.";

        private final Mapping mapping;
        private final Map<String, KnownPupil> pupils;
        private final LocalDate asOf;
        private final List<ConsentRow> rows = new ArrayList<>();
        private final List<RowNote> notes = new ArrayList<>();
        /** A list has thousands of rows and a handful of words. */
        private final Map<ListColumn, Map<String, Optional<String>>> meanings = new EnumMap<>(ListColumn.class);

        private int leftOut;

        /** @param pupils by each id that a list may call them by */
        Reader(Mapping mapping, Map<String, KnownPupil> pupils, LocalDate asOf) {
            this.mapping = mapping;
            this.pupils = pupils;
            this.asOf = asOf;
        }

        ConsentRows read(AnyTable table) {
            Map<ListColumn, Integer> places = mapping.places(table.headings());
            for (AnyTable.Row row : table.rows()) {
                MappedRow mapped = new MappedRow(row, places, ListColumn.PUPIL, notes::add);
                if (row.broken().isPresent()) {
                    mapped.error(row.broken().get(), "Mend the row in the list.");
                } else {
                    read(mapped);
                }
            }
            return new ConsentRows(rows, notes, leftOut);
        }

        private void read(MappedRow row) {
            int before = notes.size();
            Optional<String> kind = meaning(row, ListColumn.KIND).filter(mapping::suits);
            Optional<String> purpose = mapping.has(ListColumn.PURPOSE)
                    ? meaning(row, ListColumn.PURPOSE)
                    : kind.filter(word -> word.contains(":")).map(word -> word.substring(word.indexOf(':') + 1));
            Optional<String> answer = answer(row);
            if (isLeftOut(kind) || isLeftOut(purpose) || isLeftOut(answer)) {
                leftOut++;
                return;
            }
            Optional<LocalDate> answeredOn = row.day(ListColumn.ANSWERED_ON);
            Optional<LocalDate> until = row.day(ListColumn.UNTIL);
            Optional<KnownPupil> pupil = pupil(row);
            if (kind.isEmpty() || purpose.isEmpty() || answer.isEmpty()) {
                unclear(row, kind.isEmpty(), purpose.isEmpty());
            } else if (pupil.isPresent() && notes.size() == before) {
                Consent consent = new Consent(
                        pupil.get().row().id(),
                        ConsentKind.valueOf(kind.get().split(":", 2)[0]),
                        ConsentPurpose.valueOf(purpose.get()),
                        ConsentAnswer.valueOf(answer.get()),
                        answeredOn,
                        until);
                warn(row, consent);
                rows.add(
                        new ConsentRow(row.row().line(), pupil.get().key(), consent, row.text(ListColumn.ANSWERED_BY)));
            }
        }

        private static boolean isLeftOut(Optional<String> meaning) {
            return meaning.filter(Meanings.LEAVE_OUT::equals).isPresent();
        }

        /** Who left it blank was asked and has not answered, which lets nothing out. */
        private Optional<String> answer(MappedRow row) {
            return row.text(ListColumn.ANSWER).isPresent()
                    ? meaning(row, ListColumn.ANSWER)
                    : Optional.of(ConsentAnswer.REQUESTED.name());
        }

        private Optional<String> meaning(MappedRow row, ListColumn column) {
            Map<String, Optional<String>> known = meanings.computeIfAbsent(column, unused -> new HashMap<>());
            return row.text(column).flatMap(word -> known.computeIfAbsent(word, said -> mapping.meaning(column, said)));
        }

        private void unclear(MappedRow row, boolean kind, boolean purpose) {
            ListColumn column = kind ? ListColumn.KIND : purpose ? ListColumn.PURPOSE : ListColumn.ANSWER;
            ListColumn told = mapping.has(column) ? column : ListColumn.KIND;
            Optional<String> word = row.text(told);
            row.error(
                    word.map(known -> "'" + told.label() + "' is '" + MappedRow.quote(known)
                                    + "', which is not known here")
                            .orElse("'" + told.label() + "' is blank"),
                    word.isPresent() ? WORD : "Fill it in; a blank is no answer.");
        }

        /** A refusal for a mistyped id must not be lost. */
        private Optional<KnownPupil> pupil(MappedRow row) {
            String id = row.required(ListColumn.PUPIL);
            Optional<KnownPupil> pupil = Optional.ofNullable(pupils.get(id));
            if (pupil.isEmpty() && !id.isEmpty()) {
                row.error(
                        "No pupil with the id '" + MappedRow.quote(id) + "' is on the roll",
                        "Correct the id, or import a newer roll first.");
            }
            return pupil;
        }

        private void warn(MappedRow row, Consent consent) {
            boolean later =
                    consent.answeredOn().filter(day -> day.isAfter(asOf)).isPresent();
            boolean ended = consent.until().filter(last -> last.isBefore(asOf)).isPresent();
            boolean given = consent.answer() == ConsentAnswer.GIVEN;
            if (later) {
                row.warning(
                        "It was answered on a day after the list was taken",
                        "It counts from that day. Check the date.");
            } else if (given && consent.answeredOn().isEmpty()) {
                row.warning("It was given on no known day", "It counts as not given until it has a date.");
            } else if (given && ended) {
                row.warning("It has ended", "Ask again if the pupil is to be used.");
            }
        }
    }
}

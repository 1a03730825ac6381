package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
        private final Optional<LocalDate> undatedAs;
        /** A list has thousands of rows and a handful of words. */
        private final Map<ListColumn, Map<String, Optional<String>>> meanings = new EnumMap<>(ListColumn.class);

        private int leftOut;

        /** @param pupils by each id that a list may call them by */
        Reader(Mapping mapping, Map<String, KnownPupil> pupils, LocalDate asOf, Optional<LocalDate> undatedAs) {
            this.mapping = mapping;
            this.pupils = pupils;
            this.asOf = asOf;
            this.undatedAs = undatedAs;
        }

        ConsentRows read(AnyTable table) {
            Map<ListColumn, Integer> places = mapping.places(table.headings());
            SortedMap<Integer, AnswerFor> answers = mapping.answerPlaces(table.headings());
            for (AnyTable.Row row : table.rows()) {
                MappedRow mapped = new MappedRow(row, places, ListColumn.PUPIL, this::note);
                if (row.broken().isPresent()) {
                    mapped.error(row.broken().get(), "Mend the row in the list.");
                } else if (answers.isEmpty()) {
                    read(mapped);
                } else {
                    answers.forEach(
                            (place, about) -> read(mapped, table.headings().get(place), place, about));
                }
            }
            return new ConsentRows(rows, notes, leftOut);
        }

        /** One row with an answer in each of several columns: what is wrong with the row is said once. */
        private void note(RowNote note) {
            for (int i = notes.size() - 1; i >= 0 && notes.get(i).line() == note.line(); i--) {
                if (notes.get(i).equals(note)) {
                    return;
                }
            }
            notes.add(note);
        }

        private void read(MappedRow row, String heading, int place, AnswerFor about) {
            Optional<String> word = row.at(place);
            Optional<String> answer = word.isPresent()
                    ? word.flatMap(said -> meaning(ListColumn.ANSWER, said))
                    : Optional.of(ConsentAnswer.REQUESTED.name());
            if (isLeftOut(answer)) {
                leftOut++;
            } else if (answer.isEmpty()) {
                row.error(notKnown(heading, word.orElse("")), WORD);
            } else {
                add(row, heading, about, ConsentAnswer.valueOf(answer.get()));
            }
        }

        private void read(MappedRow row) {
            Optional<String> kind = meaning(row, ListColumn.KIND).filter(mapping::suits);
            Optional<String> purpose = mapping.has(ListColumn.PURPOSE)
                    ? meaning(row, ListColumn.PURPOSE)
                    : kind.filter(word -> word.contains(":")).map(word -> word.substring(word.indexOf(':') + 1));
            Optional<String> answer = answer(row);
            if (isLeftOut(kind) || isLeftOut(purpose) || isLeftOut(answer)) {
                leftOut++;
                return;
            }
            if (kind.isEmpty() || purpose.isEmpty() || answer.isEmpty()) {
                pupil(row);
                unclear(row, kind.isEmpty(), purpose.isEmpty());
                return;
            }
            AnswerFor about = new AnswerFor(
                    ConsentKind.valueOf(kind.get().split(":", 2)[0]), ConsentPurpose.valueOf(purpose.get()));
            add(row, "", about, ConsentAnswer.valueOf(answer.get()));
        }

        /** Unless something is wrong with the row. */
        private void add(MappedRow row, String heading, AnswerFor about, ConsentAnswer answer) {
            Optional<KnownPupil> pupil = pupil(row);
            boolean readable = row.isDay(ListColumn.ANSWERED_ON) && row.isDay(ListColumn.UNTIL);
            Optional<LocalDate> on = row.day(ListColumn.ANSWERED_ON);
            Optional<LocalDate> until = row.day(ListColumn.UNTIL);
            if (pupil.isPresent() && readable) {
                Consent consent = new Consent(
                        pupil.get().row().id(),
                        about.kind(),
                        about.purpose(),
                        answer,
                        answer == ConsentAnswer.REQUESTED ? on : on.or(() -> undatedAs),
                        until);
                warn(row, consent);
                rows.add(new ConsentRow(
                        row.row().line(),
                        rows.size(),
                        heading,
                        pupil.get().key(),
                        consent,
                        row.text(ListColumn.ANSWERED_BY)));
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
            return row.text(column).flatMap(word -> meaning(column, word));
        }

        private Optional<String> meaning(ListColumn column, String word) {
            Map<String, Optional<String>> known = meanings.computeIfAbsent(column, unused -> new HashMap<>());
            return known.computeIfAbsent(word, said -> mapping.meaning(column, said));
        }

        private static String notKnown(String heading, String word) {
            return "'" + MappedRow.quote(heading) + "' is '" + MappedRow.quote(word) + "', which is not known here";
        }

        private void unclear(MappedRow row, boolean kind, boolean purpose) {
            ListColumn column = kind ? ListColumn.KIND : purpose ? ListColumn.PURPOSE : ListColumn.ANSWER;
            ListColumn told = mapping.has(column) ? column : ListColumn.KIND;
            Optional<String> word = row.text(told);
            row.error(
                    word.map(known -> notKnown(told.label(), known)).orElse("'" + told.label() + "' is blank"),
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

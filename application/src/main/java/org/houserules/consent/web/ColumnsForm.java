package org.houserules.consent.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.importing.AnswerFor;
import org.houserules.consent.importing.ImportList.Opened;
import org.houserules.consent.importing.ListColumn;
import org.houserules.consent.importing.ListKind;
import org.houserules.consent.importing.Mapping;
import org.houserules.consent.importing.Meanings;
import org.houserules.consent.importing.Upload;
import org.houserules.pages.FieldError;
import org.houserules.reading.AnyTable;
import org.springframework.util.MultiValueMap;

/**
 * What each heading, and each word of some columns, of a list means.
 *
 * @param undatedAs as typed: the day by which all answers without a date had been given
 */
public record ColumnsForm(Upload upload, List<Heading> headings, List<Word> words, Mapping mapping, String undatedAs) {
    private static final int SAMPLES = 3;
    private static final int MOST_WORDS = 60;
    /** What only a list has that gives each answer a row. */
    private static final Set<ListColumn> ROWS_OF_THEIR_OWN =
            EnumSet.of(ListColumn.KIND, ListColumn.PURPOSE, ListColumn.ANSWER);

    private static final List<ListColumn> SPOKEN = List.of(ListColumn.KIND, ListColumn.PURPOSE, ListColumn.ANSWER);

    /** @param field of the form @param chosen name of our column or the value of a consent, or nothing for what is left out */
    public record Heading(String field, String heading, List<String> samples, String chosen) {}

    /** A word that stands in the list. @param chosen its meaning, or nothing while nobody has said it */
    public record Word(String field, ListColumn column, String word, String chosen, List<Meanings.Choice> choices) {}

    static ColumnsForm of(Opened opened) {
        return of(
                opened,
                opened.mapping(),
                opened.upload().undatedAs().map(LocalDate::toString).orElse(""));
    }

    static ColumnsForm read(Opened opened, MultiValueMap<String, String> fields) {
        List<String> found = opened.table().headings();
        Map<String, Optional<ListColumn>> headings = new LinkedHashMap<>();
        Map<String, AnswerFor> answers = new HashMap<>();
        boolean consents = opened.upload().list() == ListKind.CONSENTS;
        for (int i = 0; i < found.size(); i++) {
            String chosen = Optional.ofNullable(fields.getFirst("heading-" + i)).orElse("");
            headings.put(
                    found.get(i),
                    opened.upload().list().columns().stream()
                            .filter(column -> column.name().equals(chosen))
                            .findFirst());
            String heading = found.get(i);
            AnswerFor.find(chosen).filter(about -> consents).ifPresent(about -> answers.put(heading, about));
        }
        Mapping columns = new Mapping(headings, answers, opened.mapping().words());
        Map<ListColumn, Map<String, String>> words = new EnumMap<>(ListColumn.class);
        opened.mapping().words().forEach((column, known) -> words.put(column, new HashMap<>(known)));
        of(opened, columns, "")
                .words()
                .forEach(word -> Optional.ofNullable(fields.getFirst(word.field()))
                        .filter(chosen -> word.choices().stream()
                                .anyMatch(choice -> choice.value().equals(chosen)))
                        .ifPresent(chosen -> words.computeIfAbsent(word.column(), column -> new HashMap<>())
                                .put(word.word(), chosen)));
        return of(
                opened,
                new Mapping(headings, answers, words),
                Optional.ofNullable(fields.getFirst("undated-as")).orElse("").strip());
    }

    private static ColumnsForm of(Opened opened, Mapping mapping, String undatedAs) {
        List<Heading> headings = new ArrayList<>();
        List<String> found = opened.table().headings();
        for (int i = 0; i < found.size(); i++) {
            String heading = found.get(i);
            String chosen = mapping.headings()
                    .getOrDefault(heading, Optional.empty())
                    .map(Enum::name)
                    .or(() ->
                            Optional.ofNullable(mapping.answers().get(heading)).map(AnswerFor::value))
                    .orElse("");
            headings.add(new Heading("heading-" + i, heading, samples(opened.table(), i), chosen));
        }
        return new ColumnsForm(opened.upload(), headings, words(opened.table(), mapping), mapping, undatedAs);
    }

    private static List<String> samples(AnyTable table, int column) {
        return table.rows().stream()
                .filter(row -> row.broken().isEmpty())
                .map(row -> row.fields().get(column))
                .filter(field -> !field.isEmpty())
                .limit(SAMPLES)
                .toList();
    }

    private static List<Word> words(AnyTable table, Mapping mapping) {
        List<Word> words = new ArrayList<>();
        for (ListColumn column : SPOKEN) {
            for (String word : distinct(table, mapping, column)) {
                String chosen = mapping.meaning(column, word)
                        .filter(meaning -> column != ListColumn.KIND || mapping.suits(meaning))
                        .orElse("");
                words.add(new Word(
                        "word-" + column.name() + "-" + word,
                        column,
                        word,
                        chosen,
                        Meanings.choices(column, mapping.has(ListColumn.PURPOSE))));
            }
        }
        return words;
    }

    private static Set<String> distinct(AnyTable table, Mapping mapping, ListColumn column) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < table.headings().size(); i++) {
            Optional<ListColumn> meant =
                    mapping.headings().getOrDefault(table.headings().get(i), Optional.empty());
            boolean isAnswer = column == ListColumn.ANSWER
                    && mapping.answers().containsKey(table.headings().get(i));
            if (isAnswer || meant.equals(Optional.of(column))) {
                int place = i;
                table.rows().stream()
                        .filter(row -> row.broken().isEmpty())
                        .map(row -> Meanings.plain(row.fields().get(place)))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .forEach(words::add);
            }
        }
        return words;
    }

    public ListKind list() {
        return upload.list();
    }

    /** Nothing where it is blank or no day. */
    Optional<LocalDate> undatedDay() {
        try {
            return Optional.of(LocalDate.parse(undatedAs));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean hasOpenWords() {
        return words.stream().anyMatch(word -> word.chosen().isEmpty());
    }

    public List<ListColumn> columns() {
        return list().columns();
    }

    /** Empty for the roll, which has no answers. */
    public List<AnswerFor> answers() {
        return list() == ListKind.CONSENTS ? AnswerFor.all() : List.of();
    }

    List<FieldError> errors(boolean flagIsKnowinglyMissing) {
        List<FieldError> errors = new ArrayList<>();
        for (ListColumn column : columns()) {
            long times = headings.stream()
                    .filter(heading -> heading.chosen().equals(column.name()))
                    .count();
            if (times > 1) {
                errors.add(
                        new FieldError(field(column), "Two headings are '" + column.label() + "'. Keep one of them."));
            } else if (times > 0 && mapping.isWide() && ROWS_OF_THEIR_OWN.contains(column)) {
                errors.add(new FieldError(
                        field(column),
                        "Either each consent has a column of its own, or one column says what it is and another the answer."
                                + " Leave this one out, or those."));
            } else if (times == 0 && column.isRequired() && !(mapping.isWide() && ROWS_OF_THEIR_OWN.contains(column))) {
                errors.add(new FieldError("heading-0", "Say which heading is '" + column.label() + "'."));
            }
        }
        twice().forEach(heading -> errors.add(
                new FieldError(heading.field(), "Two headings are '" + labelOf(heading) + "'. Keep one of them.")));
        if (!undatedAs.isEmpty()
                && undatedDay().filter(day -> !day.isAfter(upload.asOf())).isEmpty()) {
            errors.add(new FieldError(
                    "undated-as", "Give the day as one that is not after the list was exported, or leave it blank."));
        }
        if (list() == ListKind.ROLL && !mapping.has(ListColumn.DO_NOT_IDENTIFY) && !flagIsKnowinglyMissing) {
            errors.add(new FieldError(
                    "no-flag",
                    "Say which heading tells who must not be identified, or tick that the list does not say it."));
        }
        return errors;
    }

    /** Columns that answer what another to the left of them answers. */
    private List<Heading> twice() {
        Set<String> met = new HashSet<>();
        return headings.stream()
                .filter(heading -> AnswerFor.find(heading.chosen()).isPresent() && !met.add(heading.chosen()))
                .toList();
    }

    private static String labelOf(Heading heading) {
        return AnswerFor.find(heading.chosen()).map(AnswerFor::label).orElse(heading.heading());
    }

    private String field(ListColumn column) {
        return headings.stream()
                .filter(heading -> heading.chosen().equals(column.name()))
                .map(Heading::field)
                .findFirst()
                .orElse("heading-0");
    }
}

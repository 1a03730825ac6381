package org.houserules.accounts.requests.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.TypedReaders;
import org.houserules.reading.Words;

/** What stands in the fields of a page of the form: what was typed, or what is kept. */
public record Fields(Map<String, List<String>> all) {
    static Fields of(Answers answers) {
        Map<String, List<String>> all = new HashMap<>();
        answers.given().forEach((question, answer) -> {
            switch (question.kind()) {
                case PEOPLE ->
                    all.put(
                            question.key(),
                            answers.people(question).stream()
                                    .map(String::valueOf)
                                    .toList());
                case READERS -> answers.readers(question).forEach(row -> put(all, question, row));
                default -> all.put(question.key(), List.of(answer));
            }
        });
        return new Fields(all);
    }

    private static void put(Map<String, List<String>> all, Question question, Readers row) {
        String field = field(question, row.kind());
        all.put(field, List.of("yes"));
        all.put(field + "-youngest", List.of(row.youngest().map(String::valueOf).orElse("")));
        all.put(field + "-oldest", List.of(row.oldest().map(String::valueOf).orElse("")));
        all.put(field + "-schools", List.of(row.schools()));
        all.put(field + "-details", List.of(row.details()));
    }

    static String field(Question question, ReaderKind kind) {
        return question.key() + "-" + Words.of(kind);
    }

    TypedReaders row(Question question, ReaderKind kind) {
        String field = field(question, kind);
        return new TypedReaders(
                kind,
                has(field),
                one(field + "-youngest"),
                one(field + "-oldest"),
                one(field + "-schools"),
                one(field + "-details"));
    }

    /** The first of this name, or nothing. */
    public String one(String name) {
        return several(name).stream().findFirst().orElse("");
    }

    public boolean has(String name) {
        return all.containsKey(name);
    }

    List<String> several(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** Somebody chosen in a list of people, or in the field to add one. */
    List<String> people(Question question) {
        List<String> chosen = new ArrayList<>(several(question.key()));
        chosen.addAll(several(question.key() + "-add"));
        return chosen.stream()
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** With the fields of this question as they stand in others. */
    Fields with(Question question, Fields others) {
        Map<String, List<String>> both = new HashMap<>(all);
        both.keySet().removeIf(name -> isOf(name, question));
        others.all.forEach((name, values) -> {
            if (isOf(name, question)) {
                both.put(name, values);
            }
        });
        return new Fields(both);
    }

    /** Keys of questions may begin alike: only tables and lists have several fields. */
    private static boolean isOf(String name, Question question) {
        boolean more = question.kind() == Question.Kind.READERS || question.kind() == Question.Kind.PEOPLE;
        return name.equals(question.key()) || (more && name.startsWith(question.key() + "-"));
    }
}

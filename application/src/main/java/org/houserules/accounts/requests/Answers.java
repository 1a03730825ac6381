package org.houserules.accounts.requests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.houserules.platforms.Platform;
import org.houserules.reading.Words;

/**
 * What the form says: each answer in one string, well formed for its {@link Question.Kind}, never blank. What was not answered is
 * absent.
 */
public record Answers(Map<Question, String> given) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<Question, String> sorted = new EnumMap<>(Question.class);
        sorted.putAll(given);
        sorted.values().removeIf(String::isBlank);
        given = Collections.unmodifiableMap(sorted);
    }

    public Optional<String> text(Question question) {
        return Optional.ofNullable(given.get(question));
    }

    public Optional<Integer> number(Question question) {
        return text(question).map(Integer::valueOf);
    }

    public Optional<LocalDate> day(Question question) {
        return text(question).map(LocalDate::parse);
    }

    public Optional<Boolean> flag(Question question) {
        return text(question).map("yes"::equals);
    }

    public Optional<Platform> platform() {
        return text(Question.PLATFORM_ASKED).flatMap(word -> Words.find(Platform.class, word));
    }

    public Optional<WhoAdds> whoAdds(Question question) {
        return text(question).flatMap(word -> Words.find(WhoAdds.class, word));
    }

    public List<Readers> readers(Question question) {
        return text(question).map(Readers::read).orElse(List.of());
    }

    /** Numbers in the register of people. */
    public List<Long> people(Question question) {
        return text(question)
                .map(kept -> Arrays.stream(kept.split(",")).map(Long::valueOf).toList())
                .orElse(List.of());
    }

    public Answers with(Question question, String answer) {
        Map<Question, String> all = new EnumMap<>(Question.class);
        all.putAll(given);
        all.put(question, answer);
        return new Answers(all);
    }

    /** By the keys of the questions, sorted: what is kept, and what signatures are bound to. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new TreeMap<>();
        given.forEach((question, answer) -> byKey.put(question.key(), answer));
        return byKey;
    }

    /** Keys that are no question any more are left out. */
    public static Answers ofKeys(Map<String, String> byKey) {
        Map<Question, String> known = new EnumMap<>(Question.class);
        byKey.forEach((key, answer) -> Question.find(key).ifPresent(question -> known.put(question, answer)));
        return new Answers(known);
    }
}

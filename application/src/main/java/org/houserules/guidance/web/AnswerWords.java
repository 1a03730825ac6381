package org.houserules.guidance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.guidance.Asker;
import org.houserules.guidance.KnownFact;
import org.houserules.guidance.MayI;
import org.houserules.reading.Words;

/** Says the keys of answers in words. */
final class AnswerWords {
    private static final List<String> USUAL_AGES =
            List.of("under-13", "from-13", "under-16", "from-16", "under-18", "from-18");
    private static final Map<String, String> REPLIES =
            Map.of("yes", "Yes", "no", "No", "only-if", "Only if", "ask", "Ask a person");

    private final MayI mayI;

    AnswerWords(MayI mayI) {
        this.mayI = mayI;
    }

    static String reply(String answer) {
        return REPLIES.getOrDefault(answer, answer);
    }

    static String look(String answer) {
        return switch (answer) {
            case "yes" -> "met";
            case "no" -> "stop";
            case "only-if" -> "ask";
            default -> "idle";
        };
    }

    static List<CasePage.Choice> replies() {
        return List.of("yes", "no", "only-if", "ask").stream()
                .map(key -> new CasePage.Choice(key, reply(key)))
                .toList();
    }

    /** Everybody who may ask; those ticked whom an answer speaks to. */
    List<CasePage.Box> askers(List<String> ticked) {
        return Arrays.stream(Asker.values())
                .map(Words::of)
                .map(key -> new CasePage.Box(key, asker(key), "", ticked.contains(key)))
                .toList();
    }

    String asker(String key) {
        return fact("as").map(fact -> fact.values().getOrDefault(key, key)).orElse(key);
    }

    String askers(List<String> keys, String none) {
        return keys.isEmpty() ? none : keys.stream().map(this::asker).collect(Collectors.joining(", "));
    }

    String condition(String key, List<String> values) {
        return fact(key)
                .map(fact -> fact.question() + " – "
                        + values.stream().map(value -> value(fact, value)).collect(Collectors.joining(", or ")))
                .orElse(key + ": " + String.join(", ", values));
    }

    private static String value(KnownFact fact, String value) {
        return fact.values().getOrDefault(value, value.replace('-', ' '));
    }

    /** What a condition may be, fact by fact. @param there ages that stand in it already */
    List<CasePage.Choice> choices(KnownFact fact, List<String> there) {
        List<String> values = AnswerView.isAge(fact)
                ? java.util.stream.Stream.concat(USUAL_AGES.stream(), there.stream())
                        .distinct()
                        .toList()
                : List.copyOf(fact.values().keySet());
        return values.stream()
                .map(value ->
                        new CasePage.Choice(fact.key() + "=" + value, fact.question() + " – " + value(fact, value)))
                .toList();
    }

    private java.util.Optional<KnownFact> fact(String key) {
        return mayI.facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }
}

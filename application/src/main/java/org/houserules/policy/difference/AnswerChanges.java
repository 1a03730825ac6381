package org.houserules.policy.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houserules.people.Role;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.houserules.policy.WrittenGuidance.Answer;
import org.houserules.policy.WrittenGuidance.Case;
import org.houserules.policy.difference.Change.About;
import org.houserules.policy.difference.Change.Side;
import org.houserules.reading.Words;

/** What differs in what a policy answers to questions, topic by topic. */
final class AnswerChanges {
    private final Policy<?> before;
    private final Policy<?> after;
    private final List<Change> changes = new ArrayList<>();

    AnswerChanges(Policy<?> before, Policy<?> after) {
        this.before = before;
        this.after = after;
    }

    List<Change> all() {
        note(Part.ASKED, About.NOTHING, asked(before), asked(after));
        note(Part.ANSWERS_TO, About.NOTHING, speaksTo(before), speaksTo(after));
        Map<String, String> was = said(before);
        Map<String, String> is = said(after);
        Set<String> topics = new LinkedHashSet<>(is.keySet());
        topics.addAll(was.keySet());
        topics.forEach(topic -> note(
                Part.ANSWER, About.of(topic), Optional.ofNullable(was.get(topic)), Optional.ofNullable(is.get(topic))));
        return List.copyOf(changes);
    }

    private void note(Part part, About about, Optional<String> was, Optional<String> is) {
        if (!was.equals(is)) {
            changes.add(new Change(part, about, was.map(Side::of), is.map(Side::of)));
        }
    }

    private static Optional<String> asked(Policy<?> policy) {
        return policy.guidance()
                .map(guidance -> guidance.ask().orElse(Role.HEADTEACHER))
                .map(Words::of);
    }

    private static Optional<String> speaksTo(Policy<?> policy) {
        return policy.guidance().map(guidance -> String.join(", ", guidance.speaksTo()));
    }

    /** By topic, in the order of the policy. */
    private static Map<String, String> said(Policy<?> policy) {
        Map<String, String> refs =
                policy.clauses().stream().collect(Collectors.toMap(Clause::id, Clause::ref, (one, same) -> one));
        Map<String, String> said = new LinkedHashMap<>();
        for (Answer answer : policy.guidance().map(WrittenGuidance::answers).orElse(List.of())) {
            String words = words(answer, id -> refs.getOrDefault(id, id));
            answer.topics().forEach(topic -> said.merge(topic, words, (one, another) -> one + " " + another));
        }
        return said;
    }

    private static String words(Answer answer, Function<String, String> ref) {
        String whom = answer.speaksTo().isEmpty() ? "" : "To " + String.join(", ", answer.speaksTo()) + ": ";
        String assumed = answer.assumed().isEmpty()
                ? ""
                : "(as long as nobody says otherwise: " + pairs(answer.assumed()) + ") ";
        return whom
                + assumed
                + answer.cases().stream().map(one -> words(one, ref)).collect(Collectors.joining(" "));
    }

    private static String words(Case one, Function<String, String> ref) {
        Map<String, String> when = new LinkedHashMap<>();
        one.when().forEach((fact, values) -> when.put(fact, String.join(" or ", values)));
        return (when.isEmpty() ? "" : "[" + pairs(when) + "] ")
                + "(" + one.answer().replace('-', ' ') + ") "
                + one.says()
                + list(" Clause ", one.clauses().stream().map(ref).toList(), ".")
                + list(" Asks for: ", one.needs(), ".")
                + list(" Then: ", one.next(), ".");
    }

    private static String pairs(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey().replace('-', ' ') + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String list(String start, List<String> words, String end) {
        return words.isEmpty() ? "" : start + String.join(", ", words) + end;
    }
}

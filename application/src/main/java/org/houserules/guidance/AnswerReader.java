package org.houserules.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.people.Role;
import org.houserules.policy.ChecksAnswers;
import org.houserules.policy.Clause;
import org.houserules.policy.Force;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.houserules.reading.Faults;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;

/** Makes what a policy has written into answers that can be given; docs/answers.md is its format. */
@Component
final class AnswerReader implements ChecksAnswers {
    private static final Set<Force> DEMANDING = Set.of(Force.MUST, Force.SHOULD);
    private static final String WHERE = "docs/answers.md lists them.";

    private final FactList known = FactList.shipped();
    private final Topics topics = Topics.shipped();

    @Override
    public void check(WrittenGuidance guidance, Policy<?> policy, Faults faults) {
        read(guidance, policy, faults);
    }

    /** Every answer, whether its clauses have changed or not; a fault for each that is wrong. */
    PolicyAnswers read(WrittenGuidance guidance, Policy<?> policy, Faults faults) {
        Map<String, Answer.Cited> clauses = cited(policy);
        ReadingOne reading = new ReadingOne(guidance, clauses, known, topics, faults);
        List<Asker> usual = reading.askers(guidance.speaksTo(), 0);
        List<TopicAnswer> answers = guidance.answers().stream()
                .flatMap(answer -> reading.answer(answer, usual).stream())
                .toList();
        return new PolicyAnswers(person(guidance, policy), answers, clauses);
    }

    /**
     * What can be answered. What rests on a clause that has changed, and what is wrong, is left open for a person: taken away, it
     * would let a wider topic answer.
     */
    PolicyAnswers inForce(WrittenGuidance guidance, Policy<?> policy) {
        List<TopicAnswer> answers = guidance.answers().stream()
                .flatMap(answer -> inForce(guidance, answer, policy))
                .toList();
        return new PolicyAnswers(person(guidance, policy), answers, cited(policy));
    }

    private Stream<TopicAnswer> inForce(WrittenGuidance guidance, WrittenGuidance.Answer answer, Policy<?> policy) {
        Faults faults = new Faults();
        Stream<TopicAnswer> read = read(with(guidance, List.of(answer)), policy, faults).answers().stream();
        return answer.standsIn(policy) && faults.isEmpty() ? read : read.map(TopicAnswer::leftOpen);
    }

    private static WrittenGuidance with(WrittenGuidance guidance, List<WrittenGuidance.Answer> answers) {
        return new WrittenGuidance(guidance.file(), guidance.ask(), guidance.speaksTo(), answers);
    }

    /** Of a policy for which nobody has written answers: a person is asked. */
    static PolicyAnswers none(Policy<?> policy) {
        return new PolicyAnswers(called(policy, Role.HEADTEACHER), List.of(), cited(policy));
    }

    private static String person(WrittenGuidance guidance, Policy<?> policy) {
        return called(policy, guidance.ask().orElse(Role.HEADTEACHER));
    }

    private static String called(Policy<?> policy, Role role) {
        return policy.roles().getOrDefault(role, role.called());
    }

    private static Map<String, Answer.Cited> cited(Policy<?> policy) {
        Map<String, Answer.Cited> clauses = new LinkedHashMap<>();
        for (Clause<?> clause : policy.clauses()) {
            clauses.put(
                    clause.id(),
                    new Answer.Cited(
                            clause.id(), clause.ref(), clause.says().strip(), DEMANDING.contains(clause.force())));
        }
        return Map.copyOf(clauses);
    }

    /** Reads answers of one document. */
    private record ReadingOne(
            WrittenGuidance guidance, Map<String, Answer.Cited> clauses, FactList known, Topics topics, Faults faults) {

        private void fault(int line, String what, String mend) {
            faults.add(guidance.file(), line, what, mend);
        }

        List<Asker> askers(List<String> words, int line) {
            List<Asker> askers = new ArrayList<>();
            words.forEach(word -> Words.find(Asker.class, word)
                    .ifPresentOrElse(
                            askers::add,
                            () -> fault(
                                    line, "'" + word + "' is nobody who asks", "Use one of: " + everybody() + ".")));
            return List.copyOf(askers);
        }

        private static String everybody() {
            return String.join(
                    ", ", Arrays.stream(Asker.values()).map(Words::of).toList());
        }

        List<TopicAnswer> answer(WrittenGuidance.Answer written, List<Asker> usual) {
            int line = written.line();
            List<Asker> named = askers(written.speaksTo(), line);
            written.assumed().forEach((fact, value) -> value(line, fact, List.of(value)));
            List<Case> cases = written.cases().stream().map(this::one).toList();
            written.topics().stream()
                    .filter(topic -> topics.find(topic).isEmpty())
                    .forEach(topic -> fault(line, "'" + topic + "' is no topic", WHERE));
            return written.topics().stream()
                    .map(topic -> new TopicAnswer(topic, named.isEmpty() ? usual : named, written.assumed(), cases))
                    .toList();
        }

        private Case one(WrittenGuidance.Case written) {
            int line = written.line();
            written.when().forEach((fact, values) -> value(line, fact, values));
            Reply reply = reply(written);
            if (written.clauses().isEmpty() && reply != Reply.ASK) {
                fault(line, "An answer names no clause", "Add clauses: with the id of one, or answer: ask.");
            }
            written.clauses().stream()
                    .filter(id -> !clauses.containsKey(id))
                    .forEach(id -> fault(
                            line, "'" + id + "' is no clause of this policy", "Use the id of one in policy.yaml."));
            written.needs().forEach(fact -> fact(line, fact));
            written.next().stream()
                    .filter(step -> known.step(step).isEmpty())
                    .forEach(step -> fault(line, "'" + step + "' is no step", WHERE));
            return new Case(written.when(), reply, written.says(), written.clauses(), written.needs(), written.next());
        }

        private Reply reply(WrittenGuidance.Case written) {
            Optional<Reply> reply = Words.find(Reply.class, written.answer());
            if (reply.isEmpty()) {
                fault(written.line(), "'" + written.answer() + "' is no answer", "Write yes, no, only-if or ask.");
            }
            return reply.orElse(Reply.ASK);
        }

        private Optional<KnownFact> fact(int line, String key) {
            Optional<KnownFact> found = known.find(key);
            if (found.isEmpty()) {
                fault(line, "'" + key + "' is no fact", "Use one of: " + String.join(", ", known.keys()) + ".");
            }
            return found;
        }

        private void value(int line, String key, List<String> values) {
            fact(line, key)
                    .ifPresent(fact -> values.stream()
                            .filter(value -> key.equals(Facts.AGE) ? !Ages.isBound(value) : !fact.takes(value))
                            .forEach(value -> fault(
                                    line,
                                    "'" + value + "' is nothing that '" + key + "' can be",
                                    "Write " + (key.equals(Facts.AGE) ? "under-18 or from-18" : fact.howToWrite())
                                            + ".")));
        }
    }
}

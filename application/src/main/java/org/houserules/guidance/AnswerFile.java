package org.houserules.guidance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** Reads a policy's {@code answers.yaml}; docs/answers.md is its format. */
public final class AnswerFile {
    private static final String NAME = "answers.yaml";

    private final FactList known = FactList.shipped();
    private final Topics topics = Topics.shipped();
    private final Map<String, Answer.Cited> clauses = new LinkedHashMap<>();
    private final String person;
    private final Map<Role, String> roles;

    private AnswerFile(Policy<?> policy) {
        for (Clause<?> clause : policy.clauses()) {
            clauses.put(
                    clause.id(),
                    new Answer.Cited(clause.id(), clause.ref(), clause.says().strip()));
        }
        this.roles = policy.roles();
        this.person = called(Role.HEADTEACHER);
    }

    /**
     * Reads what stands beside the policy; a policy without such a file answers in the words of its clauses.
     *
     * @throws Unusable with every fault found
     */
    public static PolicyAnswers beside(Path folderOrFile, Policy<?> policy) throws Unusable {
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile.resolveSibling(NAME);
        AnswerFile reader = new AnswerFile(policy);
        if (!Files.exists(file)) {
            return ofClauses(policy);
        }
        Faults faults = new Faults();
        PolicyAnswers answers = reader.answers(YamlFile.read(file, faults));
        faults.throwIfAny();
        return answers;
    }

    /** Of a policy for which nobody has written answers: a person is asked. */
    static PolicyAnswers none(Policy<?> policy) {
        AnswerFile reader = new AnswerFile(policy);
        return new PolicyAnswers(reader.person, List.of(), reader.clauses);
    }

    /** Of a policy whose clauses name the topics that they answer, and for which nobody has written more. */
    static PolicyAnswers ofClauses(Policy<?> policy) {
        AnswerFile reader = new AnswerFile(policy);
        return new PolicyAnswers(
                reader.person, new ClauseAnswers(policy).on(reader.topics.all()), Map.copyOf(reader.clauses));
    }

    private String called(Role role) {
        return roles.getOrDefault(role, role.called());
    }

    private PolicyAnswers answers(Section top) {
        top.number("format", 1, 1);
        String asked = top.word("ask", Role.class).map(this::called).orElse(person);
        List<Asker> speaksTo = top.words("speaks-to", Asker.class);
        List<TopicAnswer> answers = new ArrayList<>();
        top.sections("answers").forEach(section -> answers.addAll(answersOf(section, speaksTo)));
        top.refuseUnknown();
        return new PolicyAnswers(asked, List.copyOf(answers), Map.copyOf(clauses));
    }

    private List<TopicAnswer> answersOf(Section section, List<Asker> usual) {
        List<Asker> named = section.words("for", Asker.class);
        Map<String, String> assumed = section.textMap("assume");
        assumed.forEach((fact, value) -> refuseFact(section, "assume", fact, List.of(value)));
        List<Case> cases = section.has("cases")
                ? section.sections("cases").stream().map(this::oneCase).toList()
                : List.of(body(section, Map.of()));
        List<String> keys = section.texts("topic");
        keys.stream()
                .filter(key -> topics.find(key).isEmpty())
                .forEach(key ->
                        section.fault("topic", "'" + key + "' is no topic", "docs/answers.md lists the topics."));
        section.refuseUnknown();
        List<Asker> speaksTo = named.isEmpty() ? usual : named;
        return keys.stream()
                .map(key -> new TopicAnswer(key, speaksTo, assumed, cases))
                .toList();
    }

    private Case oneCase(Section section) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        Optional<Section> conditions = section.section("when");
        conditions.ifPresent(facts -> facts.keys().forEach(fact -> when.put(fact, facts.texts(fact))));
        when.forEach((fact, values) -> refuseFact(section, "when", fact, values));
        Case read = body(section, when);
        section.refuseUnknown();
        return read;
    }

    private Case body(Section section, Map<String, List<String>> when) {
        Reply reply = section.word("answer", Reply.class).orElse(Reply.ASK);
        List<String> cited = section.texts("clauses");
        if (cited.isEmpty() && reply != Reply.ASK) {
            section.fault("clauses", "An answer names no clause", "Add clauses: with the id of one, or answer: ask.");
        }
        cited.stream()
                .filter(id -> !clauses.containsKey(id))
                .forEach(id -> section.fault(
                        "clauses", "'" + id + "' is no clause of this policy", "Use the id of one in policy.yaml."));
        List<String> needs = section.texts("needs");
        needs.stream().filter(key -> known.find(key).isEmpty()).forEach(key -> refuse(section, "needs", key));
        List<String> next = section.texts("next");
        next.stream()
                .filter(key -> known.step(key).isEmpty())
                .forEach(key -> section.fault("next", "'" + key + "' is no step", "docs/answers.md lists the steps."));
        return new Case(when, reply, section.requiredText("says").strip(), cited, needs, next);
    }

    private void refuse(Section section, String at, String fact) {
        section.fault(at, "'" + fact + "' is no fact", "Use one of: " + String.join(", ", known.keys()) + ".");
    }

    private void refuseFact(Section section, String at, String fact, List<String> values) {
        Optional<KnownFact> found = known.find(fact);
        if (found.isEmpty()) {
            refuse(section, at, fact);
            return;
        }
        values.stream()
                .filter(value -> fact.equals(Facts.AGE)
                        ? !Ages.isBound(value)
                        : !found.get().takes(value))
                .forEach(value -> section.fault(
                        at,
                        "'" + value + "' is nothing that '" + fact + "' can be",
                        "Write "
                                + (fact.equals(Facts.AGE)
                                        ? "under-18 or from-18"
                                        : found.get().howToWrite()) + "."));
    }
}

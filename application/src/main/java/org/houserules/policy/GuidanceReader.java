package org.houserules.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.policy.WrittenGuidance.Answer;
import org.houserules.policy.WrittenGuidance.Case;
import org.houserules.reading.Section;

/** Reads what a policy answers, from the section {@code guidance} or from a file beside the policy; docs/answers.md is its format. */
public final class GuidanceReader {
    private GuidanceReader() {}

    public static WrittenGuidance read(Section top) {
        WrittenGuidance read = new WrittenGuidance(
                top.file(),
                top.word("ask", Role.class),
                top.texts("speaks-to"),
                top.sections("answers").stream().map(GuidanceReader::answer).toList());
        top.refuseUnknown();
        return read;
    }

    private static Answer answer(Section section) {
        List<Case> cases = section.has("cases")
                ? section.sections("cases").stream()
                        .map(GuidanceReader::oneCase)
                        .toList()
                : List.of(body(section, Map.of()));
        if (section.texts("topic").isEmpty()) {
            section.fault("topic", "The answer has no topic", "Add topic: with the key of one, or of several.");
        }
        Answer read = new Answer(
                section.texts("topic"),
                section.texts("for"),
                section.textMap("assume"),
                section.text("clauses-as"),
                cases,
                section.line());
        section.refuseUnknown();
        return read;
    }

    private static Case oneCase(Section section) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        Optional<Section> conditions = section.section("when");
        conditions.ifPresent(facts -> facts.keys().forEach(fact -> when.put(fact, facts.texts(fact))));
        Case read = body(section, when);
        section.refuseUnknown();
        return read;
    }

    private static Case body(Section section, Map<String, List<String>> when) {
        return new Case(
                when,
                section.text("answer").orElse("ask"),
                section.requiredText("says").strip(),
                section.texts("clauses"),
                section.texts("needs"),
                section.texts("next"),
                section.line());
    }
}

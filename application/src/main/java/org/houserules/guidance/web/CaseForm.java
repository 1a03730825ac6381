package org.houserules.guidance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.policy.WrittenGuidance.Case;
import org.houserules.policy.drafts.AnswerEdit.CaseWords;

/**
 * One case of an answer as it stands in a form.
 *
 * @param when conditions as {@code fact=value}; the same fact twice takes either value
 */
public record CaseForm(
        List<String> when, String answer, String says, List<String> clauses, List<String> needs, List<String> next) {
    static final CaseForm EMPTY = new CaseForm(List.of(), "", "", List.of(), List.of(), List.of());
    private static final int LONGEST = 1_000;
    private static final String ASK = "ask";

    static CaseForm of(Case one) {
        List<String> when = new ArrayList<>();
        one.when().forEach((fact, values) -> values.forEach(value -> when.add(fact + "=" + value)));
        return new CaseForm(when, one.answer(), one.says(), one.clauses(), one.needs(), one.next());
    }

    static CaseForm typed(Map<String, String[]> sent) {
        return new CaseForm(
                all(sent, "when"),
                first(sent, "answer"),
                first(sent, "says"),
                all(sent, "clauses"),
                all(sent, "needs"),
                all(sent, "next"));
    }

    /** Without what was left blank, each once. */
    static List<String> all(Map<String, String[]> sent, String field) {
        return Arrays.stream(sent.getOrDefault(field, new String[0]))
                .map(AskForm::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** As one line. */
    static String first(Map<String, String[]> sent, String field) {
        return all(sent, field).stream().findFirst().orElse("").replaceAll("\\s+", " ");
    }

    FormErrors errors() {
        List<FieldError> errors = new ArrayList<>();
        if (answer.isEmpty()) {
            errors.add(new FieldError("answer", "Choose the answer."));
        }
        if (says.isEmpty()) {
            errors.add(new FieldError("says", "Write what it says."));
        }
        errors.addAll(AskForm.tooLong("says", says, LONGEST).all());
        if (clauses.isEmpty() && !answer.isEmpty() && !answer.equals(ASK)) {
            errors.add(new FieldError(
                    "clauses", "Choose the clause that settles it. Where none does, the answer is to ask a person."));
        }
        return new FormErrors(List.copyOf(errors));
    }

    /** Where a person is asked, no clause settles it. */
    CaseWords words() {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        when.forEach(condition -> {
            String[] parts = condition.split("=", 2);
            conditions.computeIfAbsent(parts[0], fact -> new ArrayList<>()).add(parts.length == 1 ? "" : parts[1]);
        });
        return new CaseWords(conditions, answer, says, answer.equals(ASK) ? List.of() : clauses, needs, next);
    }
}

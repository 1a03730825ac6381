package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.Consents;

/**
 * Rows of one list that answer one question differently.
 *
 * @param pupil the id as it stands on the roll, never a name
 * @param rows in the order of the list
 * @param counts the one that counts today; empty where none does yet
 */
public record Contradiction(String pupil, List<ConsentRow> rows, Optional<ConsentRow> counts) {
    private record Question(long pupil, ConsentKind kind, ConsentPurpose purpose) {}

    /** In the order of the list. */
    static List<Contradiction> in(Collection<ConsentRow> rows, LocalDate today) {
        Map<Question, List<ConsentRow>> byQuestion = new LinkedHashMap<>();
        rows.forEach(row -> byQuestion
                .computeIfAbsent(
                        new Question(
                                row.pupil(), row.consent().kind(), row.consent().purpose()),
                        unused -> new ArrayList<>(1))
                .add(row));
        return byQuestion.values().stream()
                .filter(Contradiction::differ)
                .map(same -> of(same, today))
                .toList();
    }

    private static boolean differ(List<ConsentRow> rows) {
        return rows.stream().map(row -> row.consent().answer()).distinct().count() > 1;
    }

    private static Contradiction of(List<ConsentRow> rows, LocalDate today) {
        Optional<Consent> counts =
                Consents.counting(rows.stream().map(ConsentRow::consent).toList(), today);
        return new Contradiction(
                rows.getFirst().consent().pupil(),
                List.copyOf(rows),
                rows.stream()
                        .filter(row -> counts.equals(Optional.of(row.consent())))
                        .findFirst());
    }

    /** "Lines 2 and 5". */
    public String lines() {
        List<String> numbers =
                rows.stream().map(row -> String.valueOf(row.line())).toList();
        int last = numbers.size() - 1;
        return "Lines " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    /** "A photograph, any purpose: given on 1 September 2026 (line 2); refused on 1 September 2026 (line 5)". */
    public String said() {
        Consent question = rows.getFirst().consent();
        return Answered.question(question.kind(), question.purpose()) + ": "
                + rows.stream()
                        .map(row -> Answered.of(row).words() + " (line " + row.line() + ")")
                        .collect(Collectors.joining("; "));
    }

    /** Which of them counts, said plainly. */
    public String outcome() {
        return counts.map(row -> {
                    boolean no = row.consent().answer().denies();
                    return (no ? "The no counts, line " : "The later answer counts, line ") + row.line() + ".";
                })
                .orElse("None of them counts yet.");
    }
}

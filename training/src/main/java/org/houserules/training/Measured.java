package org.houserules.training;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;

/** Texts and what a screening found in each. */
record Measured<T>(List<One<T>> all) {
    /** What the five policies and the law call harm, and swearing. */
    static final Set<TextKind> HARM = Set.of(
            TextKind.ABUSE,
            TextKind.HATE,
            TextKind.THREAT,
            TextKind.PROFANITY,
            TextKind.BULLYING,
            TextKind.GROOMING,
            TextKind.SELF_HARM,
            TextKind.SEXUAL);

    record One<T>(T subject, Screened screened) {
        boolean has(TextKind kind) {
            return screened.findings().stream().anyMatch(finding -> finding.kind() == kind);
        }

        /** At least as urgent. */
        boolean has(TextKind kind, Urgency urgency) {
            return screened.findings().stream()
                    .anyMatch(finding ->
                            finding.kind() == kind && finding.urgency().compareTo(urgency) <= 0);
        }

        boolean hasHarm() {
            return screened.findings().stream().map(TextFinding::kind).anyMatch(HARM::contains);
        }

        boolean hasUrgentHarm() {
            return screened.findings().stream()
                    .anyMatch(finding -> HARM.contains(finding.kind()) && finding.urgency() != Urgency.NORMAL);
        }
    }

    static <T> Measured<T> of(TextScreening screening, List<T> subjects, Function<T, String> text) {
        return new Measured<>(subjects.stream()
                .map(subject -> new One<>(subject, screening.screen(text.apply(subject))))
                .toList());
    }

    double share(Predicate<One<T>> which) {
        return all.isEmpty() ? Double.NaN : (double) all.stream().filter(which).count() / all.size();
    }

    Measured<T> where(Predicate<T> which) {
        return new Measured<>(
                all.stream().filter(one -> which.test(one.subject())).toList());
    }
}

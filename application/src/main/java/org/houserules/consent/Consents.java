package org.houserules.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.ConsentState.Ended;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.ConsentState.NoRecord;
import org.houserules.consent.ConsentState.NotYet;
import org.houserules.consent.ConsentState.Unanswered;
import org.houserules.consent.ConsentState.Undated;
import org.houserules.platforms.Platform;

/** All answers on record, and which of them counts. */
public final class Consents {
    private final Map<String, List<Consent>> byPupil;
    private final Optional<LocalDate> newestAnswer;

    public Consents(Collection<Consent> consents) {
        byPupil = consents.stream().collect(Collectors.groupingBy(Consent::pupil, HashMap::new, Collectors.toList()));
        byPupil.values().forEach(rows -> rows.sort(Consent.BY_DAY_THEN_STRICTNESS));
        newestAnswer = consents.stream()
                .flatMap(consent -> consent.answeredOn().stream())
                .max(LocalDate::compareTo);
    }

    /** The day of the newest answer: the list cannot have been taken from the records earlier. */
    public Optional<LocalDate> newestAnswer() {
        return newestAnswer;
    }

    /** Of several answers to one question the one that counts today; empty where none does. */
    public static Optional<Consent> counting(Collection<Consent> toOneQuestion, LocalDate today) {
        List<Consent> rows =
                toOneQuestion.stream().sorted(Consent.BY_DAY_THEN_STRICTNESS).toList();
        return rows.stream().findFirst().flatMap(any -> latest(rows, Days.of(today, today), any.kind(), any.purpose()));
    }

    /** On a platform that is not known, the stricter of what holds on a website and elsewhere. */
    public ConsentState on(Days days, String pupil, ConsentKind kind, Optional<Platform> platform) {
        return platform.map(known -> on(days, pupil, kind, ConsentPurpose.on(known)))
                .orElseGet(() -> ConsentState.stricter(
                        on(days, pupil, kind, ConsentPurpose.WEBSITE),
                        on(days, pupil, kind, ConsentPurpose.SOCIAL_MEDIA)));
    }

    /**
     * The days that decide what counts.
     *
     * @param use the day of the use
     * @param heardBy the last day whose refusals are known: the day of the check where that is later than the use
     */
    public record Days(LocalDate use, LocalDate heardBy) {
        public static Days of(LocalDate use, LocalDate check) {
            return new Days(use, check.isAfter(use) ? check : use);
        }
    }

    /** For one purpose, such as {@code WEBSITE}. */
    public ConsentState on(Days days, String pupil, ConsentKind kind, ConsentPurpose use) {
        List<Consent> rows = byPupil.getOrDefault(pupil, List.of());
        Optional<Consent> specific = latest(rows, days, kind, use);
        Optional<Consent> any = latest(rows, days, kind, ConsentPurpose.ANY);
        Optional<Consent> counts = specific.filter(row -> any.isEmpty() || !isOverruled(row, any.get(), rows, days))
                .or(() -> any);
        return counts.map(row -> state(row, days.use())).orElseGet(() -> none(rows, kind, use));
    }

    /** Nothing counts on the day: perhaps it will later, or something counts for another use. */
    private static ConsentState none(List<Consent> rows, ConsentKind kind, ConsentPurpose use) {
        List<Consent> given = rows.stream()
                .filter(row -> row.kind() == kind && row.answer() == ConsentAnswer.GIVEN)
                .toList();
        return given.stream()
                .filter(row -> row.purpose() == use || row.purpose() == ConsentPurpose.ANY)
                .findFirst()
                .<ConsentState>map(row -> new NotYet(row.day()))
                .orElse(new NoRecord(!given.isEmpty()));
    }

    /** The latest row counts, but a question asked again does not undo a no. */
    private static Optional<Consent> latest(List<Consent> rows, Days days, ConsentKind kind, ConsentPurpose use) {
        Optional<Consent> latest = Optional.empty();
        for (Consent row : rows) {
            boolean concerns = row.kind() == kind && row.purpose() == use && row.countsOn(days.use(), days.heardBy());
            boolean asksAgain = row.answer() == ConsentAnswer.REQUESTED
                    && latest.filter(Consents::isDenied).isPresent();
            if (concerns && !asksAgain) {
                latest = Optional.of(row);
            }
        }
        return latest;
    }

    /**
     * A specific purpose beats 'any', unless 'any' was denied on the same day or later, or nothing was answered. A yes
     * that was denied so does not come back when a later 'any' has ended.
     */
    private static boolean isOverruled(Consent specific, Consent any, List<Consent> rows, Days days) {
        return switch (specific.answer()) {
            case REQUESTED -> isDenied(any);
            case GIVEN ->
                rows.stream()
                        .filter(row -> row.kind() == specific.kind() && row.purpose() == ConsentPurpose.ANY)
                        .filter(row -> isDenied(row) && row.countsOn(days.use(), days.heardBy()))
                        .anyMatch(denial -> !denial.day().isBefore(specific.day()));
            case REFUSED, OBJECTED, WITHDRAWN -> false;
        };
    }

    private static boolean isDenied(Consent row) {
        return row.answer().denies();
    }

    private static ConsentState state(Consent row, LocalDate day) {
        if (row.answer().denies()) {
            return new Denied(row.answer());
        }
        if (row.answer() == ConsentAnswer.REQUESTED) {
            return new Unanswered();
        }
        if (row.answeredOn().isEmpty()) {
            return new Undated();
        }
        return row.until()
                .filter(last -> last.isBefore(day))
                .<ConsentState>map(Ended::new)
                .orElse(new Held());
    }
}

package org.houserules.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.houserules.consent.Consents.Days;
import org.houserules.platforms.Platform;

/** The answer that counts, against the sentences of the agreed formats read one by one. */
final class ConsentsProperties {
    private static final String PUPIL = "Q01";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Provide
    Arbitrary<List<Consent>> rows() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-3, 2).map(DAY::plusDays);
        return Combinators.combine(
                        Arbitraries.of(PUPIL, PUPIL, PUPIL, "Q02"),
                        Arbitraries.frequency(Tuple.of(5, ConsentKind.PHOTO), Tuple.of(1, ConsentKind.NAME)),
                        Arbitraries.of(ConsentPurpose.class),
                        Arbitraries.of(ConsentAnswer.class),
                        days.optional(0.9),
                        days.optional(0.3))
                .as(Consent::new)
                .list()
                .ofMaxSize(6);
    }

    private static ConsentState on(List<Consent> rows, Platform platform) {
        return new Consents(rows).on(Days.of(DAY, DAY), PUPIL, ConsentKind.PHOTO, Optional.of(platform));
    }

    @Property(tries = 4000)
    void theAnswerThatCountsIsThatOfTheSentences(@ForAll("rows") List<Consent> rows, @ForAll Platform platform) {
        assertThat(on(rows, platform)).isEqualTo(read(rows, ConsentPurpose.on(platform)));
    }

    private static ConsentState read(List<Consent> rows, ConsentPurpose use) {
        List<Consent> about = rows.stream()
                .filter(row -> row.pupil().equals(PUPIL) && row.kind() == ConsentKind.PHOTO)
                .toList();
        Optional<Consent> specific = counting(about, use);
        Optional<Consent> any = counting(about, ConsentPurpose.ANY);
        if (specific.isEmpty() && any.isEmpty()) {
            return nothingYet(about, use);
        }
        List<Consent> noes = about.stream()
                .filter(row ->
                        row.purpose() == ConsentPurpose.ANY && row.answer().denies() && isSaid(row))
                .toList();
        return says(specific.filter(row -> any.isEmpty() || !yields(row, any.get(), noes))
                .orElseGet(any::get));
    }

    /** Given for this use from a later day, or only for another use, or not at all. */
    private static ConsentState nothingYet(List<Consent> about, ConsentPurpose use) {
        List<Consent> given = about.stream()
                .filter(row -> row.answer() == ConsentAnswer.GIVEN)
                .toList();
        return given.stream()
                .filter(row -> row.purpose() == use || row.purpose() == ConsentPurpose.ANY)
                .min(Comparator.comparing(ConsentsProperties::when))
                .<ConsentState>map(row -> new ConsentState.NotYet(when(row)))
                .orElse(new ConsentState.NoRecord(!given.isEmpty()));
    }

    /**
     * A no for every use beats a yes for one of an earlier or the same day, for good; and mere silence about it, as long
     * as the no counts.
     */
    private static boolean yields(Consent specific, Consent any, List<Consent> noes) {
        return switch (specific.answer()) {
            case REQUESTED -> any.answer().denies();
            case GIVEN -> noes.stream().anyMatch(no -> !when(specific).isAfter(when(no)));
            default -> false;
        };
    }

    /** The newest row; on one day the strictest; asked again after a no, the no remains. */
    private static Optional<Consent> counting(List<Consent> about, ConsentPurpose purpose) {
        List<Consent> rows = about.stream()
                .filter(row -> row.purpose() == purpose)
                .filter(ConsentsProperties::isSaid)
                .toList();
        Optional<Consent> newest = newest(rows);
        Optional<Consent> answered = newest(rows.stream()
                .filter(row -> row.answer() != ConsentAnswer.REQUESTED)
                .toList());
        boolean askedAgain =
                newest.filter(row -> row.answer() == ConsentAnswer.REQUESTED).isPresent()
                        && answered.filter(row -> row.answer().denies()).isPresent();
        return askedAgain ? answered : newest;
    }

    /** A yes or a no of a later day has not been said; a question always stands, and so does a no without a date. */
    private static boolean isSaid(Consent row) {
        boolean later = row.answeredOn().filter(said -> said.isAfter(DAY)).isPresent();
        return row.answer() == ConsentAnswer.REQUESTED || !later;
    }

    private static Optional<Consent> newest(List<Consent> rows) {
        return rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> isNewerOrStricter(other, row)))
                .findFirst();
    }

    private static boolean isNewerOrStricter(Consent a, Consent b) {
        if (!when(a).equals(when(b))) {
            return when(a).isAfter(when(b));
        }
        if (a.answer() != b.answer()) {
            return List.of(ConsentAnswer.values()).indexOf(a.answer())
                    > List.of(ConsentAnswer.values()).indexOf(b.answer());
        }
        return a.until().isPresent()
                && (b.until().isEmpty() || a.until().get().isBefore(b.until().get()));
    }

    /** A yes without a date is older than all, a no without one is newer than all. */
    private static LocalDate when(Consent row) {
        return row.answeredOn().orElse(row.answer().denies() ? LocalDate.MAX : LocalDate.MIN);
    }

    private static ConsentState says(Consent row) {
        if (row.answer().denies()) {
            return new ConsentState.Denied(row.answer());
        }
        if (row.answer() == ConsentAnswer.REQUESTED) {
            return new ConsentState.Unanswered();
        }
        if (row.answeredOn().isEmpty()) {
            return new ConsentState.Undated();
        }
        return row.until().isPresent() && DAY.isAfter(row.until().get())
                ? new ConsentState.Ended(row.until().get())
                : new ConsentState.Held();
    }

    @Property(tries = 10000)
    void nothingIsHeldAgainstANoOfTheSameOrALaterDay(@ForAll("rows") List<Consent> rows, @ForAll Platform platform) {
        if (!(on(rows, platform) instanceof ConsentState.Held)) {
            return;
        }
        Set<ConsentPurpose> reaching = Set.of(ConsentPurpose.ANY, ConsentPurpose.on(platform));
        List<Consent> about = rows.stream()
                .filter(row -> row.pupil().equals(PUPIL) && row.kind() == ConsentKind.PHOTO)
                .filter(row -> reaching.contains(row.purpose()))
                .toList();
        assertThat(about)
                .anyMatch(yes -> yes.answer() == ConsentAnswer.GIVEN
                        && yes.answeredOn().filter(day -> !day.isAfter(DAY)).isPresent()
                        && yes.until().filter(DAY::isAfter).isEmpty()
                        && about.stream()
                                .filter(ConsentsProperties::isSaid)
                                .noneMatch(no -> no.answer().denies() && !when(no).isBefore(when(yes))));
    }

    @Property(tries = 1000)
    void theOrderOfTheRowsDoesNotMatter(@ForAll("rows") List<Consent> rows, @ForAll Platform platform) {
        assertThat(on(rows.reversed(), platform)).isEqualTo(on(rows, platform));
    }

    @Property(tries = 1000)
    void onAnUnknownPlatformTheStricterCounts(@ForAll("rows") List<Consent> rows) {
        ConsentState unknown = new Consents(rows).on(Days.of(DAY, DAY), PUPIL, ConsentKind.PHOTO, Optional.empty());
        assertThat(List.of(on(rows, Platform.WEBSITE), on(rows, Platform.FACEBOOK)))
                .contains(unknown);
        assertThat(unknown.strictness())
                .isEqualTo(Math.max(
                        on(rows, Platform.WEBSITE).strictness(),
                        on(rows, Platform.FACEBOOK).strictness()));
    }

    @Property(tries = 1000)
    void anotherPupilsAnswersDoNotMatter(@ForAll("rows") List<Consent> rows, @ForAll Platform platform) {
        List<Consent> own =
                rows.stream().filter(row -> row.pupil().equals(PUPIL)).toList();
        assertThat(on(own, platform)).isEqualTo(on(rows, platform));
    }

    @Property(tries = 1000)
    void theNewestAnswerIsTheLastDayOnTheList(@ForAll("rows") List<Consent> rows) {
        Optional<LocalDate> newest = new Consents(rows).newestAnswer();
        assertThat(newest.isPresent())
                .isEqualTo(rows.stream().anyMatch(row -> row.answeredOn().isPresent()));
        rows.forEach(row -> row.answeredOn()
                .ifPresent(day -> assertThat(newest.orElseThrow()).isAfterOrEqualTo(day)));
        newest.ifPresent(
                day -> assertThat(rows).anyMatch(row -> row.answeredOn().equals(Optional.of(day))));
    }
}

package org.houserules.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.consent.Consents.Days;

/** Whatever lists come after it, a told no stands until a list has said no as well. */
final class OfficeAndListsProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<ConsentPurpose> USES =
            List.of(ConsentPurpose.WEBSITE, ConsentPurpose.SOCIAL_MEDIA, ConsentPurpose.PRESS);

    /** One list, and whether it is the whole of it. */
    record Imported(List<Consent> rows, boolean complete) {}

    @Provide
    Arbitrary<List<Imported>> lists() {
        return Combinators.combine(rows(), Arbitraries.of(true, false))
                .as(Imported::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<OfficeDenial> denials() {
        return Combinators.combine(
                        Arbitraries.of(ConsentPurpose.class),
                        Arbitraries.of(ConsentAnswer.WITHDRAWN, ConsentAnswer.REFUSED, ConsentAnswer.OBJECTED))
                .as((purpose, answer) -> new OfficeDenial("Q01", ConsentKind.PHOTO, purpose, answer));
    }

    private static Arbitrary<List<Consent>> rows() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
        return Combinators.combine(
                        Arbitraries.of("Q01", "Q01", "Q02"),
                        Arbitraries.of(ConsentKind.PHOTO, ConsentKind.PHOTO, ConsentKind.NAME),
                        Arbitraries.of(ConsentPurpose.class),
                        Arbitraries.of(ConsentAnswer.class),
                        days.optional(0.9),
                        days.optional(0.2))
                .as(Consent::new)
                .list()
                .ofMaxSize(5);
    }

    private static ConsentsOnRecord after(ConsentsOnRecord before, List<Imported> lists) {
        ConsentsOnRecord record = before;
        for (Imported list : lists) {
            record = record.imported(list.rows(), list.complete(), DAY);
        }
        return record;
    }

    private static ConsentState photo(Consents consents, ConsentPurpose use) {
        return consents.on(Days.of(DAY, DAY), "Q01", ConsentKind.PHOTO, use);
    }

    private static boolean reaches(OfficeDenial denial, ConsentPurpose use) {
        return denial.purpose() == ConsentPurpose.ANY || denial.purpose() == use;
    }

    @Property(tries = 3000)
    void noListsTurnAToldNoIntoAYesUnlessOneOfThemAgreedFirst(
            @ForAll("lists") List<Imported> earlier,
            @ForAll("denials") OfficeDenial told,
            @ForAll("lists") List<Imported> later) {
        ConsentsOnRecord before = after(ConsentsOnRecord.NOTHING, earlier);
        ConsentsOnRecord now = before.told(told);
        boolean agreed = false;
        for (Imported list : later) {
            now = now.imported(list.rows(), list.complete(), DAY);
            Consents listAlone = new Consents(now.list());
            agreed |= USES.stream()
                    .filter(use -> reaches(told, use))
                    .allMatch(use -> photo(listAlone, use) instanceof ConsentState.Denied);
            if (!agreed) {
                Consents inForce = now.inForce();
                assertThat(USES.stream().filter(use -> reaches(told, use)))
                        .allSatisfy(use -> assertThat(photo(inForce, use)).isInstanceOf(ConsentState.Denied.class));
            }
        }
    }

    @Property(tries = 1000)
    void aToldNoActsAtOnce(@ForAll("lists") List<Imported> earlier, @ForAll("denials") OfficeDenial told) {
        Consents inForce = after(ConsentsOnRecord.NOTHING, earlier).told(told).inForce();

        assertThat(USES.stream().filter(use -> reaches(told, use)))
                .allSatisfy(use -> assertThat(photo(inForce, use)).isInstanceOf(ConsentState.Denied.class));
    }

    @Property(tries = 1000)
    void anotherPupilIsLeftAlone(@ForAll("lists") List<Imported> lists, @ForAll("denials") OfficeDenial told) {
        ConsentsOnRecord without = after(ConsentsOnRecord.NOTHING, lists);

        assertThat(USES)
                .allSatisfy(use -> assertThat(ofOther(without.told(told).inForce(), use))
                        .isEqualTo(ofOther(without.inForce(), use)));
    }

    private static ConsentState ofOther(Consents consents, ConsentPurpose use) {
        return consents.on(Days.of(DAY, DAY), "Q02", ConsentKind.PHOTO, use);
    }

    @Property(tries = 1000)
    void theSameListTwiceIsTheListOnce(@ForAll("lists") List<Imported> lists, @ForAll("lists") List<Imported> more) {
        ConsentsOnRecord once = after(ConsentsOnRecord.NOTHING, lists);
        if (more.isEmpty()) {
            return;
        }
        Imported list = more.getFirst();
        ConsentsOnRecord first = once.imported(list.rows(), list.complete(), DAY);

        assertThat(first.imported(list.rows(), list.complete(), DAY).list())
                .containsExactlyInAnyOrderElementsOf(first.list());
    }

    @Property(tries = 1000)
    void anEmptyCompleteListLeavesNobodyToShow(@ForAll("lists") List<Imported> lists) {
        Consents inForce = after(ConsentsOnRecord.NOTHING, lists)
                .imported(List.of(), true, DAY)
                .inForce();

        assertThat(USES).noneMatch(use -> photo(inForce, use) instanceof ConsentState.Held);
    }

    @Property(tries = 1000)
    void aNoThatIsMissingFromALaterListStands(@ForAll("lists") List<Imported> lists) {
        Consent no = new Consent(
                "Q01",
                ConsentKind.PHOTO,
                ConsentPurpose.ANY,
                ConsentAnswer.REFUSED,
                Optional.of(DAY),
                Optional.empty());
        Consents inForce = after(ConsentsOnRecord.NOTHING, lists)
                .imported(List.of(no), true, DAY)
                .imported(List.of(), true, DAY)
                .inForce();

        assertThat(USES).noneMatch(use -> photo(inForce, use) instanceof ConsentState.Held);
    }
}

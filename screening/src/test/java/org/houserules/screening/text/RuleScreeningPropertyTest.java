package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.screening.Span;

class RuleScreeningPropertyTest {
    private static final RuleScreening SCREENING = Sentences.screening();
    private static final RuleScreening OTHER = Sentences.screening();

    @Provide
    Arbitrary<String> positives() {
        return Arbitraries.of(
                Sentences.positives().stream().map(Sentences.Positive::text).toList());
    }

    @Provide
    Arbitrary<String> quiet() {
        return Arbitraries.of(Sentences.quiet());
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.strings()
                .withChars("abfuckno0123456789 @.,:;\"'’“”!?*()+-/\n\u200b\u0301éА😀")
                .ofMaxLength(300);
    }

    @Property(tries = 2000)
    void aQuietSentenceAfterATextRemovesNothing(@ForAll("positives") String text, @ForAll("quiet") String more) {
        Screened joined = SCREENING.screen(text + "\n\n" + more);
        assertThat(SCREENING.screen(text).findings())
                .allMatch(finding -> finding.kind() == TextKind.SHOUTING
                        ? isStillFound(finding, joined)
                        : joined.findings().contains(finding));
    }

    @Example
    void aMottoInTheNextParagraphMakesNoMottoOfWhatAParentSaid() {
        assertThat(SCREENING
                        .screen("“My son has never been happier at school”\n\nOur motto is \"Learn and shine\".")
                        .findings())
                .extracting(TextFinding::kind)
                .contains(TextKind.QUOTATION);
        assertThat(SCREENING
                        .screen("“We learn and shine every day” is our motto")
                        .findings())
                .extracting(TextFinding::kind)
                .doesNotContain(TextKind.QUOTATION);
    }

    @Property(tries = 2000)
    void aQuietSentenceOnTheNextLineLeavesEveryPassageFound(
            @ForAll("positives") String text, @ForAll("quiet") String more) {
        Screened joined = SCREENING.screen(text + ".\n" + more);
        assertThat(SCREENING.screen(text).findings()).allMatch(finding -> isStillFound(finding, joined));
    }

    @Property(tries = 1000)
    void everySpanLiesInTheText(@ForAll("written") String text) {
        assertThat(SCREENING.screen(text).findings())
                .allMatch(finding -> finding.where().to() <= text.length()
                        && finding.where().from() < finding.where().to());
        assertThat(Links.in(text)).allMatch(link -> link.to() <= text.length());
    }

    @Property(tries = 500)
    void theSameTextAlwaysSaysTheSame(@ForAll("written") String text) {
        assertThat(SCREENING.screen(text)).isEqualTo(OTHER.screen(text));
    }

    private static boolean isStillFound(TextFinding finding, Screened joined) {
        Span where = finding.where();
        return joined.findings().stream()
                .anyMatch(
                        other -> other.kind() == finding.kind() && other.where().overlaps(where));
    }
}

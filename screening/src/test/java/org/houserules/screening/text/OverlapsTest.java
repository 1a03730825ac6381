package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.screening.Span;

class OverlapsTest {
    private static final List<String> FROM_VAGUE = List.of("mixed", "said", "insult");
    private static final int MANY = 100_000;

    @Provide
    Arbitrary<List<TextFinding>> findings() {
        Arbitrary<Span> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 8))
                .as((from, length) -> new Span(from, from + length));
        return Combinators.combine(
                        Arbitraries.of(TextKind.ABUSE, TextKind.THREAT),
                        Arbitraries.of(FROM_VAGUE),
                        Arbitraries.of(Urgency.values()),
                        spans)
                .as(OverlapsTest::finding)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 2000)
    void aFindingGoesWhereOneThatSaysMoreOverlapsItAndOnlyThere(@ForAll("findings") List<TextFinding> found) {
        assertThat(Overlaps.mostDefinite(found))
                .containsExactlyElementsOf(found.stream()
                        .filter(finding -> found.stream().noneMatch(other -> saysBetter(other, finding)))
                        .toList());
    }

    /** The definition, one finding compared with every other. */
    private static boolean saysBetter(TextFinding other, TextFinding vague) {
        return other.kind() == vague.kind()
                && FROM_VAGUE.indexOf(other.detail()) > FROM_VAGUE.indexOf(vague.detail())
                && other.urgency().compareTo(vague.urgency()) <= 0
                && other.where().overlaps(vague.where());
    }

    @Example
    void aHundredThousandFindingsTakeSeconds() {
        List<TextFinding> found = IntStream.range(0, MANY)
                .mapToObj(i -> finding(
                        TextKind.ABUSE, FROM_VAGUE.get(i % 3 / 2 * 2), Urgency.SOON, new Span(i * 2, i * 2 + 1)))
                .toList();
        long begun = System.nanoTime();
        assertThat(Overlaps.mostDefinite(found)).hasSize(MANY);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private static TextFinding finding(TextKind kind, String detail, Urgency urgency, Span where) {
        return new TextFinding(kind, detail, 0.5, urgency, where, "Something.");
    }
}

package org.houserules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpansTest {
    @Provide
    Arbitrary<Span> span() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 8))
                .as((from, length) -> new Span(from, from + length));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return span().list().ofMaxSize(8);
    }

    @Property(tries = 2000)
    void theyOverlapWhatOneOfThemOverlaps(@ForAll("spans") List<Span> spans, @ForAll("span") Span where) {
        assertThat(Spans.of(spans).overlap(where)).isEqualTo(spans.stream().anyMatch(where::overlaps));
    }

    @Example
    void piecesThatOnlyMeetDoNotOverlap() {
        Spans spans = Spans.of(List.of(new Span(5, 8), new Span(0, 2)));
        assertThat(spans.overlap(new Span(2, 5))).isFalse();
        assertThat(spans.overlap(new Span(2, 6))).isTrue();
        assertThat(Spans.of(List.of()).overlap(new Span(2, 6))).isFalse();
    }
}

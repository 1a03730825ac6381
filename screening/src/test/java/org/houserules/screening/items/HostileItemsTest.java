package org.houserules.screening.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.names.KnownName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many pupils, staff and others named in one item cost in proportion to its length, and no more. */
class HostileItemsTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final NamesInItems NAMES = NamesInItems.of(
            List.of(new KnownName("P1", "Sam", "Quickfoot", Optional.empty(), List.of(), List.of())),
            List.of("Desmond Larkrise"));
    private static final int LETTERS = 500_000;
    private static final int RUNS = 2;

    @ParameterizedTest
    @ValueSource(strings = {"Sam saw. Zoe saw. ", "Sam. Mr Larkrise. "})
    void costsInProportionToItsLength(String piece) {
        String text = piece.repeat(LETTERS / piece.length());
        String fifth = piece.repeat(LETTERS / 5 / piece.length());
        fastest(fifth);
        assertThat(fastest(text)).isLessThan(fastest(fifth) * 12 + 500_000_000L);
    }

    private static long fastest(String text) {
        List<Token> tokens = Tokens.of(text);
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            assertThat(NAMES.in(text, tokens)).isNotEmpty();
            fastest = Math.min(fastest, CPU.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }
}

package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text made to be slow costs in proportion to its length, and no more: a fifth of a million letters, and a million in
 * {@code ./check full}.
 */
class HostileNamesTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final NameIndex INDEX = NameIndex.of(InventedRoll.of(2_000, 21), List.of());
    private static final int LETTERS = Integer.getInteger("houserules.hostile-letters", 200_000);
    private static final Duration BOUND = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a>",
                "olivia>",
                "a >",
                "O l i v i a >",
                "S. P. >",
                "Sam P >",
                "Olivai Smiht >",
                "0l1v14 >",
                "a@>",
                "a\u200B>",
                "aB>",
                "a.>",
                "a->",
                "Khan Muhammad >",
                "a1>",
                "van der >",
                "Mc >",
                "O' >",
                "SP in Year 4 >",
                "Mr >",
                "Amelia, >",
                "\uD83C\uDF89>",
                "1>"
            })
    void costsInProportionToItsLength(String piece) {
        String text = "#" + piece.repeat(LETTERS / piece.length());
        long fifth = nanoseconds(text.substring(0, text.length() / 5));
        long whole = nanoseconds(text);
        assertThat(Duration.ofNanos(whole)).isLessThan(BOUND);
        assertThat(whole).isLessThan(12 * fifth + Duration.ofMillis(500).toNanos());
    }

    private static long nanoseconds(String text) {
        long start = CPU.getCurrentThreadCpuTime();
        INDEX.find(text);
        INDEX.findFullNames(text.substring(0, text.length() / 4));
        return CPU.getCurrentThreadCpuTime() - start;
    }
}

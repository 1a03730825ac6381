package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The roll of a trust costs hardly more per text than that of a school. */
class NamesSpeedTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 15;

    @Test
    void fiftyThousandPupilsCostAtMostHalfAsMuchAgainAsTwoThousand() {
        List<String> texts = NamesMeasured.quietTexts(NamesMeasured.EXAMPLES);
        NameIndex school = NameIndex.of(InventedRoll.of(2_000, 31), List.of());
        NameIndex trust = NameIndex.of(InventedRoll.of(50_000, 31), List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double small = nanoseconds(school, texts);
            ratios.add(nanoseconds(trust, texts) / small);
        }
        assertThat(ratios.stream().sorted().toList().get(ROUNDS / 2)).isLessThanOrEqualTo(1.5);
    }

    @Test
    void theRollOfATrustIsReadInTwoSeconds() {
        List<KnownName> roll = InventedRoll.of(50_000, 32);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            NameIndex.of(roll, List.of());
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(2));
    }

    private static long nanoseconds(NameIndex index, List<String> texts) {
        long start = CPU.getCurrentThreadCpuTime();
        texts.forEach(index::find);
        return CPU.getCurrentThreadCpuTime() - start;
    }
}

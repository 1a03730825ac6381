package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Numbers.Blend AS_THEY_ARE = new Numbers.Blend(1, 0, 0);
    private static final int POSTS = 1000;

    @Test
    void lessThanTwoInAHundredOrdinaryPostsAreFoundToBeAThreat() {
        assertThat(over(limits(TextKind.THREAT).found())).isEqualTo(17);
        assertThat(over(limits(TextKind.SELF_HARM).found())).isEqualTo(17);
        assertThat(over(limits(TextKind.GROOMING).found())).isEqualTo(20);
    }

    @Test
    void fewOrdinaryPostsAreFoundToBeHateForNamingAGroup() {
        assertThat(over(limits(TextKind.HATE).found())).isEqualTo(5);
        assertThat(over(limits(TextKind.ABUSE).found())).isEqualTo(20);
    }

    @Test
    void whereAChildMayBeAtRiskAPersonLooksAtOnceFromTwoThirdsOfTheWayToWhatHardlyAPostReaches() {
        assertThat(over(limits(TextKind.THREAT).soon())).isBetween(4L, 19L);
        assertThat(over(limits(TextKind.SELF_HARM).soon())).isBetween(4L, 19L);
        assertThat(over(limits(TextKind.GROOMING).soon())).isEqualTo(1);
        assertThat(over(limits(TextKind.BULLYING).soon())).isEqualTo(1);
        assertThat(over(limits(TextKind.ABUSE).soon())).isZero();
    }

    @Test
    void moreSentencesAreLookedAtByThemselvesWhereAChildMayBeAtRisk() {
        List<Double> hundred = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();

        assertThat(Limits.suspect(TextKind.ABUSE, hundred)).isCloseTo(98, within(0.01f));
        assertThat(Limits.suspect(TextKind.SELF_HARM, hundred)).isCloseTo(96, within(0.01f));
    }

    @Test
    void theWayIsMeantInLogOdds() {
        assertThat(Limits.twoThirds(0.5f, 0.5f)).isEqualTo(0.5f);
        assertThat(Limits.twoThirds(0.8f, 0.99f)).isCloseTo(0.971f, within(0.001f));
        assertThat(Limits.twoThirds(0.1f, 0.9f)).isCloseTo(0.675f, within(0.001f));
    }

    private static long over(float limit) {
        return IntStream.range(0, POSTS).filter(i -> score(i) >= limit).count();
    }

    private static double score(int post) {
        return AS_THEY_ARE.probability(logit(post), 0);
    }

    private static double logit(int post) {
        return post / 100.0 - 5;
    }

    /** For a thousand ordinary posts whose scores lie evenly. */
    private static Limits limits(TextKind kind) {
        List<Halves.Told> told = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            told.add(new Halves.Told(
                    new Sample("ours", "ordinary/" + i, true, Map.of(kind, 0), "post " + i), logit(i), 0));
        }
        return Limits.of(new Unseen(kind, AS_THEY_ARE, told));
    }
}

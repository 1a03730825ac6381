package org.houserules.health.contradictions;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.health.findings.Contradiction;
import org.houserules.health.findings.Finding;
import org.houserules.health.understanding.Sentence;

/** Looks at every two of some passages; each later passage is told once. */
final class Pairs {
    /** More than these no policy has on one thing; comparing all of them would take too long. */
    private static final int MOST = 700;

    private Pairs() {}

    interface About {
        Sentence sentence();
    }

    static <A extends About> Stream<Finding> among(List<A> all, String about, BiPredicate<A, A> against) {
        List<A> some = all.subList(0, Math.min(MOST, all.size()));
        return IntStream.range(1, some.size())
                .boxed()
                .flatMap(later -> some.subList(0, later).stream()
                        .filter(earlier -> against.test(earlier, some.get(later)))
                        .limit(1)
                        .map(earlier -> Contradiction.between(
                                about, earlier.sentence(), some.get(later).sentence())));
    }
}

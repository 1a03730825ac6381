package org.houserules.pages;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many tries for each key, which come back evenly within a time. Each node counts by itself. */
public final class Throttle {
    /** Keys come from strangers: the ones not seen for longest make room. */
    private static final int REMEMBERED = 20_000;

    private final TimeMeter time;
    private final Duration refilledIn;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param refilledIn in which time as many tries come back as there are at most */
    public Throttle(Clock clock, Duration refilledIn) {
        this.refilledIn = refilledIn;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000L;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one try of this key, if one is left. */
    public synchronized boolean lets(String key, int tries) {
        return bucket(key, tries).tryConsume(1);
    }

    /** Gives one try back. */
    public synchronized void giveBack(String key, int tries) {
        bucket(key, tries).addTokens(1);
    }

    public synchronized void forget(String key) {
        buckets.remove(key);
    }

    private Bucket bucket(String key, int tries) {
        return buckets.computeIfAbsent(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, refilledIn))
                        .withCustomTimePrecision(time)
                        .withListener(BucketListener.NOPE)
                        .build());
    }
}

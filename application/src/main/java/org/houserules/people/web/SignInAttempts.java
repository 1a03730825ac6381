package org.houserules.people.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: so many wrong passwords for a name, or from an address, and then a pause. */
@Component
class SignInAttempts {
    private static final int OF_A_NAME = 8;
    private static final int FROM_AN_ADDRESS = 40;
    private static final Duration REFILLED_IN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInAttempts(Clock clock) {
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

    /** Whether another password may be tried; asking counts as trying. */
    synchronized boolean mayTry(String name, String address) {
        boolean byName = bucket("name " + name.strip().toLowerCase(Locale.ROOT), OF_A_NAME)
                .tryConsume(1);
        boolean byAddress = bucket("from " + address, FROM_AN_ADDRESS).tryConsume(1);
        return byName && byAddress;
    }

    /** The password was right: earlier slips are forgotten, and a whole school may sign in from one address. */
    synchronized void succeeded(String name, String address) {
        buckets.remove("name " + name.strip().toLowerCase(Locale.ROOT));
        bucket("from " + address, FROM_AN_ADDRESS).addTokens(1);
    }

    private Bucket bucket(String key, int capacity) {
        return buckets.computeIfAbsent(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, REFILLED_IN))
                        .withCustomTimePrecision(time)
                        .withListener(BucketListener.NOPE)
                        .build());
    }
}

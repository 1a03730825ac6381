package org.houserules.accounts.register.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** So many concerns from one address, and so many about one school, and then a pause: nobody floods a headteacher. */
@Component
class ConcernLimit {
    static final int FROM_AN_ADDRESS = 5;
    static final int ABOUT_A_SCHOOL = 60;
    private static final Duration REFILLED_IN = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;
    private static final int PARTS_OF_A_HOME = 4;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    ConcernLimit(Clock clock) {
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

    synchronized boolean mayRaise(String address, long school) {
        return bucket("from " + home(address), FROM_AN_ADDRESS).tryConsume(1)
                && bucket("about " + school, ABOUT_A_SCHOOL).tryConsume(1);
    }

    /** A home has one address of the old kind and countless of the new, which begin alike. */
    private static String home(String address) {
        String[] parts = address.split(":", PARTS_OF_A_HOME + 1);
        return parts.length <= PARTS_OF_A_HOME
                ? address
                : String.join(":", parts[0], parts[1], parts[2], parts[PARTS_OF_A_HOME - 1]);
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

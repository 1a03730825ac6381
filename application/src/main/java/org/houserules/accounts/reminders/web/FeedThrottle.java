package org.houserules.accounts.reminders.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing secrets of calendars; a school of calendars behind one address is let through. */
@Component
class FeedThrottle {
    private static final int FROM_AN_ADDRESS = 300;
    private static final Duration REFILLED_IN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean lets(String address) {
        return buckets.computeIfAbsent(
                        address,
                        unused -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(FROM_AN_ADDRESS).refillGreedy(FROM_AN_ADDRESS, REFILLED_IN))
                                .build())
                .tryConsume(1);
    }
}

package org.houserules.policy.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.houserules.policy.review.ReviewAsked.Source;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks that the policy be looked at again because something has happened, and settles it. */
@Service
public class AskForReview {
    private static final int LONGEST = 2_000;
    private static final String KIND = "policy-review";

    private final ReviewsAsked reviews;
    private final Trail trail;
    private final Clock clock;

    AskForReview(ReviewsAsked reviews, Trail trail, Clock clock) {
        this.reviews = reviews;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is wrong with it; empty where it was kept. */
    @Transactional
    public Optional<String> ask(SignedIn by, Source source, String reason, LocalDate due) {
        String plain = reason.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.of("Say what has happened, in at most 2,000 characters.");
        }
        long id = reviews.add(
                        by.owner().id(),
                        source,
                        UUID.randomUUID().toString(),
                        plain,
                        due,
                        Optional.of(by.person()),
                        clock.instant())
                .orElseThrow();
        trail.record(Happening.by(by.person(), by.owner().id(), "policy-review-asked", KIND, id)
                .with("source", source)
                .with("due", due));
        return Optional.empty();
    }

    /** House Rules noticed it by itself, such as a change of the law; the same key asks once. */
    @Transactional
    public void byItself(long owner, Source source, String key, String reason, LocalDate due) {
        reviews.add(owner, source, key, reason, due, Optional.empty(), clock.instant())
                .ifPresent(id -> trail.record(Happening.byItself(owner, "policy-review-asked", KIND, id)
                        .with("source", source)
                        .with("due", due)));
    }

    /** What is wrong with it; empty where it was kept. */
    @Transactional
    public Optional<String> settle(SignedIn by, long id, String outcome) {
        String plain = outcome.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.of("Say what came of it, in at most 2,000 characters.");
        }
        if (!reviews.settle(by.owner().id(), id, plain, by.person(), clock.instant())) {
            return Optional.of("Somebody has settled it before.");
        }
        trail.record(Happening.by(by.person(), by.owner().id(), "policy-review-settled", KIND, id));
        return Optional.empty();
    }
}

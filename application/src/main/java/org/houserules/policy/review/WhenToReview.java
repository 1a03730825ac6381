package org.houserules.policy.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.CurrentPolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the policy in force at a school is to be looked at again. */
@Service
public class WhenToReview {
    private final Adoptions adoptions;
    private final CurrentPolicy current;
    private final Clock clock;

    WhenToReview(Adoptions adoptions, CurrentPolicy current, Clock clock) {
        this.adoptions = adoptions;
        this.current = current;
        this.clock = clock;
    }

    /** How it stands. @param due empty where the policy does not say, which is not in time either */
    public record Outlook(String version, Optional<ReviewDue> due) {}

    /** Empty where no policy is in force. */
    @Transactional(readOnly = true)
    public Optional<Outlook> at(long owner) {
        return adoptions.inForce(owner, LocalDate.now(clock)).map(this::outlook);
    }

    private Outlook outlook(Adoption adoption) {
        return new Outlook(adoption.what().version(), ReviewDue.of(current.read(adoption.what()), adoption));
    }
}

package org.houserules.posts.publishing;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A round through the outbox of the owner in scope: each row that is due gets one attempt. */
@Component
class PublishDue {
    private static final Logger LOG = LoggerFactory.getLogger(PublishDue.class);
    private static final int MOST_IN_A_ROUND = 50;

    private final GiveUpLeases giveUp;
    private final Outbox outbox;
    private final AttemptPublication attempt;

    PublishDue(GiveUpLeases giveUp, Outbox outbox, AttemptPublication attempt) {
        this.giveUp = giveUp;
        this.outbox = outbox;
        this.attempt = attempt;
    }

    /** What one attempt breaks on does not stop the others; its row stays leased and is taken up when that ends. */
    void round() {
        giveUp.ofTheDead();
        for (int done = 0; done < MOST_IN_A_ROUND; done++) {
            Optional<Outbox.Leased> next = outbox.next();
            if (next.isEmpty()) {
                return;
            }
            try {
                attempt.make(next.get());
            } catch (RuntimeException broken) {
                LOG.error(
                        "Attempt {} to publish {} broke.",
                        next.get().lease().attempt(),
                        next.get().lease().id(),
                        broken);
            }
        }
    }
}

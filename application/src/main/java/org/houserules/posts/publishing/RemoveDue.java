package org.houserules.posts.publishing;

import java.util.Optional;
import org.houserules.posts.PurgeHidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A round through what has to come down at the owner in scope; then through the pictures of what is proved to be gone, and what was hidden in others. */
@Component
class RemoveDue {
    private static final Logger LOG = LoggerFactory.getLogger(RemoveDue.class);
    private static final int MOST_IN_A_ROUND = 100;

    private final GiveUpLeases giveUp;
    private final Removals removals;
    private final AttemptRemoval attempt;
    private final PurgePictures purge;
    private final PurgeHidden purgeHidden;

    RemoveDue(
            GiveUpLeases giveUp,
            Removals removals,
            AttemptRemoval attempt,
            PurgePictures purge,
            PurgeHidden purgeHidden) {
        this.giveUp = giveUp;
        this.removals = removals;
        this.attempt = attempt;
        this.purge = purge;
        this.purgeHidden = purgeHidden;
    }

    void round() {
        giveUp.ofTheDead();
        for (int done = 0; done < MOST_IN_A_ROUND; done++) {
            Optional<Removals.Leased> next = removals.next();
            if (next.isEmpty()) {
                break;
            }
            try {
                attempt.make(next.get());
            } catch (RuntimeException broken) {
                LOG.error(
                        "Attempt {} to remove {} broke.",
                        next.get().lease().attempt(),
                        next.get().lease().id(),
                        broken);
            }
        }
        purge.round();
        purgeHidden.round();
    }
}

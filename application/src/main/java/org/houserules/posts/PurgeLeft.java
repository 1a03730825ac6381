package org.houserules.posts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.OwnerScope;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.jobs.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Purges at night the pictures that no post has any more: taken out of a draft, or uploaded to one that was never saved. */
@Component
class PurgeLeft {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeLeft.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final FileStore files;
    private final PicturesInUse inUse;
    private final PictureLooks looks;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PurgeLeft(
            FileStore files,
            PicturesInUse inUse,
            PictureLooks looks,
            Trail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.files = files;
        this.inUse = inUse;
        this.looks = looks;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    static RecurringJob purgeLeftPictures(PurgeLeft purging) {
        return RecurringJob.daily(
                "left-pictures-purged",
                AT_NIGHT,
                () -> OwnerScope.current().orElseThrow().owners().forEach(purging::of));
    }

    /** The files first, then the rows: what is uploaded in between is younger than a day. */
    void of(long owner) {
        Instant before = clock.instant().minus(AGE);
        files.removeLeftovers(owner, before);
        Set<FileAddress> kept = files.all(owner);
        Set<FileAddress> named = Objects.requireNonNull(transactions.execute(status -> inUse.named(owner)));
        List<FileAddress> purged = kept.stream()
                .filter(file -> !named.contains(file) && isPurged(owner, file, before))
                .toList();
        purged.forEach(kept::remove);
        transactions.executeWithoutResult(status -> {
            looks.old(owner, before).stream()
                    .filter(file -> !named.contains(file) && !kept.contains(file))
                    .forEach(file -> looks.forget(owner, file));
            if (!purged.isEmpty()) {
                trail.record(Happening.byItself(owner, "left-pictures-purged", "pictures", owner)
                        .with("files", purged.size()));
            }
        });
    }

    /** One that the disk does not let go does not stop the others. */
    private boolean isPurged(long owner, FileAddress file, Instant before) {
        try {
            return files.purgeOld(owner, file, before);
        } catch (RuntimeException broken) {
            LOG.error("A picture that no post has could not be purged.", broken);
            return false;
        }
    }
}

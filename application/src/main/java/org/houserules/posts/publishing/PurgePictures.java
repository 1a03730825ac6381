package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.posts.PictureLooks;
import org.houserules.posts.PicturesInUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes here the pictures of posts that are proved to be gone there. Their digests, and everything that happened, stay. */
@Component
class PurgePictures {
    private static final Logger LOG = LoggerFactory.getLogger(PurgePictures.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final TakeDowns takeDowns;
    private final FileStore files;
    private final PicturesInUse inUse;
    private final PictureLooks looks;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PurgePictures(
            TakeDowns takeDowns,
            FileStore files,
            PicturesInUse inUse,
            PictureLooks looks,
            Trail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.takeDowns = takeDowns;
        this.files = files;
        this.inUse = inUse;
        this.looks = looks;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Files first, the note of it last: whatever is interrupted is done again. */
    void round() {
        Objects.requireNonNull(transactions.execute(status -> takeDowns.toPurge()))
                .forEach(this::tryToPurge);
    }

    /** What one breaks on does not stop the others. */
    private void tryToPurge(TakeDown takeDown) {
        try {
            purge(takeDown);
        } catch (RuntimeException broken) {
            LOG.error("The pictures of post {} could not be purged.", takeDown.post(), broken);
            transactions.executeWithoutResult(
                    status -> takeDowns.purgeLater(takeDown, clock.instant().plus(AFTER_A_FAULT)));
        }
    }

    /** Equal pictures are kept once: what a living post has too has to stay, until that one does without it. */
    private void purge(TakeDown takeDown) {
        Map<Boolean, List<FileAddress>> all = Objects.requireNonNull(transactions.execute(status ->
                inUse.of(takeDown.owner(), takeDown.post()).stream()
                        .collect(Collectors.partitioningBy(
                                file -> inUse.elsewhere(takeDown.owner(), takeDown.post(), file)))));
        List<FileAddress> ours = all.getOrDefault(false, List.of());
        int kept = all.getOrDefault(true, List.of()).size();
        long deleted = ours.stream()
                .filter(file -> files.purge(takeDown.owner(), file))
                .count();
        transactions.executeWithoutResult(status -> {
            ours.forEach(file -> looks.forget(takeDown.owner(), file));
            takeDowns.purged(takeDown, kept, clock.instant().plus(PAUSE));
            if (isFirst(takeDown) || deleted > 0) {
                trail.record(Happening.byItself(takeDown.owner(), "pictures-purged", "post", takeDown.post())
                        .with("files", isFirst(takeDown) ? ours.size() : deleted)
                        .with("kept", kept));
            }
        });
    }

    private static boolean isFirst(TakeDown takeDown) {
        return takeDown.filesKept().isEmpty() && takeDown.purgedAt().isEmpty();
    }
}

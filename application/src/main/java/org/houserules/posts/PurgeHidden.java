package org.houserules.posts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.files.FileStore;
import org.houserules.posts.HiddenPictures.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Purges what a picture showed before parts of it were hidden, as soon as nothing needs it: what is out stays until it is replaced. */
@Component
public class PurgeHidden {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeHidden.class);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final HiddenPictures hidden;
    private final PicturesInUse inUse;
    private final PictureLooks looks;
    private final FileStore files;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PurgeHidden(
            HiddenPictures hidden,
            PicturesInUse inUse,
            PictureLooks looks,
            FileStore files,
            Trail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.hidden = hidden;
        this.inUse = inUse;
        this.looks = looks;
        this.files = files;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** With the draft that no longer shows it: from then on it goes, whatever is interrupted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(Post post, WrittenPicture before) {
        hidden.add(post, List.of(before.file(), before.thumbnail()), clock.instant());
    }

    /** Files first, the note of it last: whatever is interrupted is done again. */
    public void round() {
        free().stream()
                .filter(this::delete)
                .collect(Collectors.groupingBy(Hidden::post))
                .forEach(this::purged);
    }

    /** What is needed is looked at again later, and at once when a version comes down or another is out. */
    private List<Hidden> free() {
        Map<Boolean, List<Hidden>> needed = Objects.requireNonNull(transactions.execute(
                status -> hidden.due(clock.instant()).stream().collect(Collectors.partitioningBy(this::isNeeded))));
        later(needed.getOrDefault(true, List.of()).stream());
        return needed.getOrDefault(false, List.of());
    }

    private boolean isNeeded(Hidden one) {
        return inUse.here(one.owner(), one.post(), one.file()) || inUse.elsewhere(one.owner(), one.post(), one.file());
    }

    private boolean delete(Hidden one) {
        try {
            files.purge(one.owner(), one.file());
            return true;
        } catch (RuntimeException broken) {
            LOG.error("A hidden picture of post {} could not be purged.", one.post(), broken);
            later(Stream.of(one));
            return false;
        }
    }

    private void later(Stream<Hidden> all) {
        Instant at = clock.instant().plus(PAUSE);
        transactions.executeWithoutResult(status -> all.forEach(one -> hidden.lookAgain(one, at)));
    }

    private void purged(long post, List<Hidden> gone) {
        transactions.executeWithoutResult(status -> {
            gone.forEach(one -> looks.forget(one.owner(), one.file()));
            long noted = gone.stream()
                    .filter(one -> hidden.purged(one, clock.instant()))
                    .count();
            if (noted > 0) {
                trail.record(Happening.byItself(gone.getFirst().owner(), "hidden-pictures-purged", "post", post)
                        .with("files", noted));
            }
        });
    }
}

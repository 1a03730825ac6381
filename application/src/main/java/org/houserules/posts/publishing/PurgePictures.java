package org.houserules.posts.publishing;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.posts.PictureLooks;
import org.houserules.posts.PicturesInUse;
import org.houserules.posts.Posts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes here the pictures of posts that are proved to be gone there. Their digests, and everything that happened, stay. */
@Component
class PurgePictures {
    private final TakeDowns takeDowns;
    private final Posts posts;
    private final FileStore files;
    private final PicturesInUse inUse;
    private final PictureLooks looks;
    private final Trail trail;
    private final TransactionTemplate transactions;

    PurgePictures(
            TakeDowns takeDowns,
            Posts posts,
            FileStore files,
            PicturesInUse inUse,
            PictureLooks looks,
            Trail trail,
            TransactionTemplate transactions) {
        this.takeDowns = takeDowns;
        this.posts = posts;
        this.files = files;
        this.inUse = inUse;
        this.looks = looks;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Files first, the note of it last: whatever is interrupted is done again. */
    void round() {
        Objects.requireNonNull(transactions.execute(status -> takeDowns.toPurge()))
                .forEach(this::purge);
    }

    private void purge(TakeDown takeDown) {
        Set<FileAddress> ours = Objects.requireNonNull(transactions.execute(status -> onlyHere(takeDown)));
        ours.forEach(file -> files.purge(takeDown.owner(), file));
        transactions.executeWithoutResult(status -> {
            ours.forEach(file -> looks.forget(takeDown.owner(), file));
            takeDowns.purged(takeDown);
            trail.record(Happening.byItself(takeDown.owner(), "pictures-purged", "post", takeDown.post())
                    .with("files", ours.size()));
        });
    }

    /** Equal pictures are kept once: what a living post shows too has to stay. */
    private Set<FileAddress> onlyHere(TakeDown takeDown) {
        return posts.versions(takeDown.post()).stream()
                .flatMap(version -> version.content().pictures().stream())
                .flatMap(picture -> Stream.of(picture.file(), picture.thumbnail()))
                .distinct()
                .filter(file -> !inUse.elsewhere(takeDown.owner(), takeDown.post(), file))
                .collect(Collectors.toSet());
    }
}

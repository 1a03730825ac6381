package org.houserules.posts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Purges what a picture showed before parts of it were hidden. */
@Component
class PurgeHidden {
    private final Posts posts;
    private final PicturesInUse inUse;
    private final PictureLooks looks;
    private final FileStore files;
    private final TransactionTemplate transactions;

    PurgeHidden(
            Posts posts, PicturesInUse inUse, PictureLooks looks, FileStore files, TransactionTemplate transactions) {
        this.posts = posts;
        this.inUse = inUse;
        this.looks = looks;
        this.files = files;
        this.transactions = transactions;
    }

    /** After the draft shows the new one; what was sent of the draft earlier loses it too, what is out does not. */
    void purge(long owner, long post, WrittenPicture before) {
        List<FileAddress> free =
                Objects.requireNonNull(transactions.execute(status -> Stream.of(before.file(), before.thumbnail())
                        .filter(file -> !inUse.elsewhere(owner, post, file) && !isOut(post, file))
                        .toList()));
        free.forEach(file -> files.purge(owner, file));
        transactions.executeWithoutResult(status -> free.forEach(file -> looks.forget(owner, file)));
    }

    private boolean isOut(long post, FileAddress file) {
        Optional<PostVersion> out =
                posts.find(post).flatMap(Post::publishedVersion).flatMap(number -> posts.version(post, number));
        return Stream.concat(
                        out.stream().flatMap(version -> version.content().pictures().stream()),
                        posts.draft(post).pictures().stream())
                .anyMatch(picture ->
                        picture.file().equals(file) || picture.thumbnail().equals(file));
    }
}

package org.houserules.posts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at those pictures of a post at which nobody could look when they were taken in. Where that cannot be done now
 * either, the verdict says so and the post is held.
 */
@Component
public class LookAgain {
    private final LookAtPicture looking;
    private final PictureLooks looks;
    private final Posts posts;
    private final FileStore files;
    private final TransactionTemplate transactions;

    LookAgain(
            LookAtPicture looking, PictureLooks looks, Posts posts, FileStore files, TransactionTemplate transactions) {
        this.looking = looking;
        this.looks = looks;
        this.posts = posts;
        this.files = files;
        this.transactions = transactions;
    }

    /** Outside of any transaction: it takes its time. */
    void at(long owner, List<WrittenPicture> pictures) {
        for (WrittenPicture picture : unseen(owner, pictures)) {
            if (!look(owner, picture)) {
                return; // where no turn comes for one, the next would wait as long for nothing
            }
        }
    }

    /** At the pictures of what waits for somebody's decision. */
    public void atWaiting(SignedIn approver, long post) {
        long owner = approver.owner().id();
        at(
                owner,
                Objects.requireNonNull(transactions.execute(status -> posts.find(post)
                        .filter(waiting -> waiting.owner() == owner && waiting.state() == PostState.WAITING)
                        .map(waiting -> pictures(post, waiting.version()))
                        .orElse(List.of()))));
    }

    /** At the pictures of what is about to go out. */
    void atVersion(long post, int version) {
        long owner = Objects.requireNonNull(
                transactions.execute(status -> posts.find(post).orElseThrow().owner()));
        at(owner, Objects.requireNonNull(transactions.execute(status -> pictures(post, version))));
    }

    private List<WrittenPicture> pictures(long post, int version) {
        return posts.version(post, version)
                .map(sent -> sent.content().pictures())
                .orElse(List.of());
    }

    private List<WrittenPicture> unseen(long owner, List<WrittenPicture> pictures) {
        List<FileAddress> all = pictures.stream().map(WrittenPicture::file).toList();
        Map<FileAddress, PictureLook> before =
                Objects.requireNonNull(transactions.execute(status -> looks.of(owner, all)));
        return pictures.stream()
                .filter(picture -> Optional.ofNullable(before.get(picture.file()))
                        .filter(PictureLook::isSeen)
                        .isEmpty())
                .toList();
    }

    /** What is gone, or cannot be read, keeps nobody from looking at the others. */
    private boolean look(long owner, WrittenPicture picture) {
        return !(files.read(owner, picture.file()) instanceof Content content)
                || looking.look(owner, picture.file(), content.bytes(), picture.mediaType())
                        .isSeen();
    }
}

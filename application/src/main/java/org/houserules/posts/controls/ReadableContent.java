package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.FileSays.CannotOpen;
import org.houserules.posts.FileSays.NoFile;
import org.houserules.posts.FileSays.Read;
import org.houserules.posts.Picture;

/** What could not be looked at is held: pictures that cannot be opened, words too long to screen. */
final class ReadableContent {
    private ReadableContent() {}

    /** Without a file there is no picture to publish yet: its facts alone are judged. */
    static Stream<Finding> pictures(DraftPost post) {
        return post.pictures().stream().flatMap(ReadableContent::picture);
    }

    private static Stream<Finding> picture(Picture picture) {
        Where where = Where.in(picture.in());
        return switch (picture.file()) {
            case NoFile none -> Stream.empty();
            case Read read -> Stream.of(Finding.met("This picture could be opened.", where));
            case CannotOpen closed ->
                Stream.of(Finding.cannotTell(
                        "This picture cannot be looked at: it " + closed.why() + ".", where, closed.mend()));
        };
    }

    /** Nothing here can watch a film: a person does. */
    static Stream<Finding> videos(DraftPost post) {
        return post.videos().stream()
                .map(video -> Finding.cannotTell(
                                "A person has to watch this film, with its sound, before it goes out.",
                                Where.in(video.in()),
                                "Watch it from beginning to end, then confirm.")
                        .orConfirmed());
    }

    static Stream<Finding> words(DraftPost post) {
        return post.passages().stream()
                .flatMap(passage -> passage.says().cannotTell().stream()
                        .map(why -> Finding.cannotTell(why, passage.whole(), "Shorten it and check again.")));
    }
}

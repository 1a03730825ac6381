package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Picture;

/** The author says why each picture is needed. */
@Control(
        key = "picture-needed",
        summary = "The author says why each picture is needed.",
        token = "picture-needed",
        ofPictures = true)
final class PictureNeeded implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return post.picturesAndVideos().map(PictureNeeded::judge);
    }

    private static Finding judge(Picture picture) {
        Where where = Where.in(picture.in());
        return picture.why().isPresent()
                ? Finding.met("The author says why this picture is needed.", where)
                : Finding.cannotTell(
                                "It is not said why this picture is needed.",
                                where,
                                "Say under 'why' what it adds, or confirm that it is needed.")
                        .orConfirmed();
    }
}

package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Picture;

/** Every picture is described in words for those who cannot see it. */
@Control(key = "alt-text", summary = "Every picture is described in words for those who cannot see it.")
final class AltText implements Check<DraftPost, NoSetting> {
    private static final String MEND = "Write one sentence under 'alt' that says what can be seen, without names.";

    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return post.picturesAndVideos().map(AltText::judge);
    }

    private static Finding judge(Picture picture) {
        Where where = Where.in(picture.in());
        if (picture.alt().isEmpty()) {
            return Finding.breached("This picture has no description.", where, MEND);
        }
        return picture.alt().get().equalsIgnoreCase(picture.fileName())
                ? Finding.breached("The description of this picture is only its file name.", where, MEND)
                : Finding.met("This picture is described.", where);
    }
}

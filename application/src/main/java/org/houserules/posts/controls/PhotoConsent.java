package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;

/** Every child in a picture has consent for this use on the day the post goes out. */
@Control(
        key = "photo-consent",
        summary = "Every child in a picture has consent for this use on the day the post goes out.")
final class PhotoConsent implements Check<DraftPost, ConsentSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, ConsentSetting setting) {
        return ShownPupils.inPictures(post).judged().map(setting::explained);
    }
}

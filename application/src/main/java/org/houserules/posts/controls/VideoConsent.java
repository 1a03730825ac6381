package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;

/** Every child in a film has consent to be filmed for this use on the day the post goes out. */
@Control(
        key = "video-consent",
        summary = "Every child in a film has consent for this use on the day the post goes out.")
final class VideoConsent implements Check<DraftPost, ConsentSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, ConsentSetting setting) {
        return ShownPupils.inVideos(post).judged().map(setting::explained);
    }
}

package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;

/** Every pupil named has consent to be named for this use on the day the post goes out. */
@Control(key = "name-consent", summary = "Every pupil named has consent for this use on the day the post goes out.")
final class NameConsent implements Check<DraftPost, ConsentSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, ConsentSetting setting) {
        return new NamedPupils(post).judged().map(setting::explained);
    }
}

package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;

/**
 * No pupil who must not be identified is shown or named. Only the safeguarding lead and the data controller see this
 * finding; everybody else sees the refused consent that the consent controls report of the same pupil.
 */
@Control(key = "do-not-identify", summary = "No pupil who must not be identified is shown or named.")
final class DoNotIdentify implements Check<DraftPost, NoSetting> {
    private static final String MEND = "Take the pupil out of the post.";

    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return Stream.concat(shown(post), named(post)).map(Finding::forSafeguarding);
    }

    private static Stream<Finding> shown(DraftPost post) {
        return post.picturesAndVideos()
                .flatMap(picture -> picture.shown().stream()
                        .filter(id -> post.mustNotBeIdentified(id))
                        .map(id -> finding(id, "shown", Where.in(picture.in()))));
    }

    private static Stream<Finding> named(DraftPost post) {
        return Mention.in(post)
                .flatMap(mention -> mention.name().ids().stream()
                        .filter(id -> post.mustNotBeIdentified(id))
                        .map(id -> finding(id, "named", mention.where())));
    }

    private static Finding finding(String id, String done, Where where) {
        return Finding.breached("The pupil " + id + " must not be identified and is " + done + " here.", where, MEND);
    }
}

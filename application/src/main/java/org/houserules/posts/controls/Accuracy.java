package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;

/** Somebody has checked that what the post says is true. */
@Control(key = "accuracy", summary = "Somebody has checked that what the post says is true.", token = "accurate")
final class Accuracy implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return Stream.of(Finding.cannotTell(
                        "Nobody has confirmed that the facts were checked.",
                        Where.in("text"),
                        "Check names, dates, places and results, then confirm.")
                .orConfirmed());
    }
}

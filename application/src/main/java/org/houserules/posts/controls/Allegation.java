package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** Nobody who can be recognised is accused of anything. */
@Control(key = "allegation", summary = "Nobody who can be recognised is accused of anything.")
final class Allegation implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return TextFindings.of(post, TextKind.ALLEGATION)
                .breached("Take it out, and tell the headteacher if there is something to look into.");
    }
}

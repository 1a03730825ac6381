package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** No personal or political opinion is put out as the school's. */
@Control(key = "opinion", summary = "No personal or political opinion is put out as the school's.")
final class Opinion implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return TextFindings.of(post, TextKind.OPINION).breached("Say what happened, not what you think of it.");
    }
}

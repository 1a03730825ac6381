package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** Nobody can tell from the post where children are while it goes out. */
@Control(key = "live-location", summary = "Nobody can tell from the post where children are while it goes out.")
final class LiveLocation implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return TextFindings.of(post, TextKind.LIVE_LOCATION)
                .breached("Post it after everybody is back, or leave out place and time.");
    }
}

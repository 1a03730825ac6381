package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Signer;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** Nothing beside a picture of people helps a stranger to find a child: age, form, club, hobby, way home. */
@Control(
        key = "identifying-detail-with-photo",
        summary = "Nothing beside a picture of people helps a stranger to find one child.",
        token = "misuse-considered",
        ofPictures = true,
        by = Signer.APPROVER)
final class IdentifyingDetailWithPhoto implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return post.mayShowPeople()
                ? TextFindings.of(post, TextKind.IDENTIFYING_DETAIL)
                        .breached("Leave out the detail, or confirm that it cannot be misused with this picture.")
                        .map(Finding::orConfirmed)
                : Stream.empty();
    }
}

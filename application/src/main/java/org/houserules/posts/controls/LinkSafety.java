package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;

/** No link leads where it cannot be seen to lead, or to an address that is not public. */
@Control(
        key = "link-safety",
        summary = "No link hides where it leads, and none leads to an address that is not public.")
final class LinkSafety implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return new PostLinks(post).all().map(LinkSafety::judge);
    }

    private static Finding judge(PostLinks.Address link) {
        return org.houserules.screening.text.LinkSafety.danger(link.address())
                .map(why -> Finding.breached(why, link.where(), "Use the full public address of the page itself."))
                .orElseGet(() -> Finding.met("The address of this link is plain to see.", link.where()));
    }
}

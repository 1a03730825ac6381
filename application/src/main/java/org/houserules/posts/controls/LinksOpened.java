package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;

/** The author has opened every link and looked at what is behind it. */
@Control(key = "links-opened", summary = "The author has opened every link and looked at what is behind it.")
final class LinksOpened implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return new PostLinks(post)
                .all()
                .map(link -> link.opened()
                        ? Finding.met("This link was opened.", link.where())
                        : Finding.breached(
                                "Nobody has said that this link was opened.",
                                link.where(),
                                "Open it, look at the whole page, and list it under links with opened: true."));
    }
}

package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;

/** No pupil's name stands beside a picture of people, or only a first name does. */
@Control(
        key = "names-with-photos",
        summary = "No pupil's name, or no more than a first name, stands beside a picture of people.")
final class NamesWithPhotos implements Check<DraftPost, NamesWithPhotos.Setting> {
    record Setting(Allowed allow) {}

    /** What of a pupil's name may stand beside a picture. */
    enum Allowed {
        NONE,
        FIRST_NAME
    }

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        return post.mayShowPeople() ? Mention.in(post).map(mention -> judge(post, mention, setting)) : Stream.empty();
    }

    private static Finding judge(DraftPost post, Mention mention, Setting setting) {
        if (setting.allow() == Allowed.NONE) {
            return Finding.breached(
                    mention.who(post) + " is named beside a picture.",
                    mention.where(),
                    "Leave out the name, or post without the picture.");
        }
        return mention.isOnlyAFirstName()
                ? Finding.met("Only a first name stands beside the picture.", mention.where())
                : Finding.breached(
                        mention.who(post) + " is named beside a picture by more than a first name.",
                        mention.where(),
                        "Leave the first name only, or post without the picture.");
    }
}

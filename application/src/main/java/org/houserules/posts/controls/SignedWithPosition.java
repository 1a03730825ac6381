package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.Author;
import org.houserules.posts.DraftPost;

/** The post can be signed with the author's name and position; the signature is added when it is published. */
@Control(key = "signed-with-position", summary = "The post can be signed with its author's name and position.")
final class SignedWithPosition implements Check<DraftPost, SignedWithPosition.Setting> {
    record Setting(Exemption exemption) {}

    /** What excuses an author from signing. */
    enum Exemption {
        NONE,
        SAFETY
    }

    private static final Where AUTHOR = Where.in("author");

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        return Stream.of(judge(post.author(), setting));
    }

    private static Finding judge(Author author, Setting setting) {
        if (author.unsignedForSafety()) {
            return setting.exemption() == Exemption.SAFETY
                    ? Finding.met("The post is not signed, for the author's safety.", AUTHOR)
                    : breached("The post is not to be signed, and this policy knows no exception.");
        }
        if (author.name().isPresent() && author.position().isPresent()) {
            return Finding.met("The post is signed with name and position.", AUTHOR);
        }
        return breached(
                author.name().isEmpty()
                        ? "The author's name is missing, so the post cannot be signed."
                        : "The author's position is missing, so the post cannot be signed.");
    }

    private static Finding breached(String what) {
        return Finding.breached(what, AUTHOR, "Write name and position under author.");
    }
}

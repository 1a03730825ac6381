package org.houserules.comments.controls;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.comments.CommentKind;
import org.houserules.comments.WrittenComment;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.reading.Words;
import org.houserules.screening.items.ItemFinding;

/** A comment holds nothing that the policy keeps from being shown. Criticism alone never does. */
@Control(key = "comment-words", summary = "A comment holds nothing that the policy keeps from being shown.")
final class CommentWords implements Check<WrittenComment, CommentWords.Setting> {
    private static final String COMMENT = "comment";

    /** @param kinds of words with which a comment is not shown */
    record Setting(List<CommentKind> kinds) {
        Setting {
            kinds = List.copyOf(kinds);
        }

        boolean has(ItemFinding found) {
            return kinds.stream().anyMatch(kind -> Words.of(kind).equals(found.kind()));
        }
    }

    @Override
    public Stream<Finding> check(WrittenComment comment, Setting setting) {
        Stream<Finding> unread = comment.cannotTell().stream()
                .map(why -> Finding.cannotTell(why, Where.in(COMMENT), "Read it before it is shown."));
        Stream<Finding> found = comment.found().stream()
                .filter(setting::has)
                .map(one -> Finding.breached(
                        one.what(),
                        Where.in(COMMENT, one.where()),
                        "Do not show it before a moderator has decided, and name the house rule if it is removed."));
        return Stream.concat(unread, found);
    }
}

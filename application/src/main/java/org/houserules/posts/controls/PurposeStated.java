package org.houserules.posts.controls;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Purpose;
import org.houserules.reading.Words;

/** The post names one of the purposes that the policy allows. */
@Control(key = "purpose-stated", summary = "The post names one of the purposes that the policy allows.")
final class PurposeStated implements Check<DraftPost, PurposeStated.Setting> {
    record Setting(List<Purpose> allowed) {}

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        Where where = Where.in("purpose");
        String mend =
                "Choose one of: " + setting.allowed().stream().map(Words::of).collect(Collectors.joining(", ")) + ".";
        return Stream.of(post.content()
                .purpose()
                .map(purpose -> setting.allowed().contains(purpose)
                        ? Finding.met("The purpose is one that the policy allows.", where)
                        : Finding.breached(
                                "The policy does not allow posts for " + Words.of(purpose) + ".", where, mend))
                .orElseGet(() -> Finding.breached("The post does not say what it is for.", where, mend)));
    }
}

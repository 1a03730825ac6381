package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Signer;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** Nothing in the words abuses, threatens or degrades anybody. */
@Control(
        key = "abuse",
        summary = "Nothing in the words abuses, threatens or degrades anybody.",
        token = "harm-considered",
        by = Signer.APPROVER)
final class Abuse implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return TextFindings.of(
                        post,
                        TextKind.ABUSE,
                        TextKind.HATE,
                        TextKind.THREAT,
                        TextKind.PROFANITY,
                        TextKind.BULLYING,
                        TextKind.SEXUAL,
                        TextKind.GROOMING,
                        TextKind.SELF_HARM)
                .found()
                .map(Abuse::finding);
    }

    /** The model may be wrong of a school's own words, so a person can say that it is. */
    private static Finding finding(TextFindings.Said said) {
        return said.finding().isOnlyLikely()
                ? said.cannotTell("Write it so that it cannot be misread, or confirm that it hurts nobody.")
                        .orConfirmed()
                : said.breached("Take these words out. If somebody is at risk, tell the safeguarding lead at once.");
    }
}

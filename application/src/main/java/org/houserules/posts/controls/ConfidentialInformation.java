package org.houserules.posts.controls;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;
import org.houserules.reading.Words;
import org.houserules.screening.text.TextKind;

/** Nothing confidential of the kinds that the policy names is told. */
@Control(key = "confidential-information", summary = "Nothing confidential of the kinds that the policy names is told.")
final class ConfidentialInformation implements Check<DraftPost, ConfidentialInformation.Setting> {
    record Setting(List<Kind> kinds) {}

    /** Why something is confidential. */
    enum Kind {
        IDENTIFIES_A_PERSON,
        TOLD_IN_CONFIDENCE,
        SENSITIVE_RECORDS,
        COMMERCIALLY_SENSITIVE,
        POLITICALLY_SENSITIVE
    }

    /** Words that the school itself keeps as confidential are so whatever kinds the policy names. */
    private static final String SCHOOLS_OWN_TERM = "school-term";

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        List<String> kinds = setting.kinds().stream().map(Words::of).toList();
        return TextFindings.of(post, TextKind.CONFIDENTIAL)
                .found()
                .filter(said -> kinds.contains(said.finding().detail())
                        || said.finding().detail().equals(SCHOOLS_OWN_TERM))
                .map(said -> said.breached("Take it out: it is not public."));
    }
}

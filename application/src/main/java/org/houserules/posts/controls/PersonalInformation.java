package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** Nothing personal is told about anybody. */
@Control(key = "personal-information", summary = "Nothing personal is told about anybody.")
final class PersonalInformation implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return TextFindings.of(post, TextKind.PERSONAL_INFORMATION)
                .breached("Leave out what is nobody else's business.");
    }
}

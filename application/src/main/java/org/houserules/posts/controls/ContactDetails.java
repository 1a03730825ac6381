package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** No private telephone number, e-mail, address or handle is given out. */
@Control(key = "contact-details", summary = "No private telephone number, e-mail, address or handle is given out.")
final class ContactDetails implements Check<DraftPost, NoSetting> {
    static final String MEND = "Take it out, or give the school's own contact details.";

    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return TextFindings.of(post, TextKind.CONTACT_DETAILS).breached(MEND);
    }
}

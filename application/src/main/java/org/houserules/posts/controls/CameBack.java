package org.houserules.posts.controls;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Picture;
import org.houserules.posts.WatchedPicture;

/** A picture that was refused or came down goes out again only after its approver has looked at it. */
final class CameBack {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CameBack() {}

    static Stream<Finding> check(DraftPost post) {
        return post.pictures().stream().flatMap(CameBack::picture);
    }

    private static Stream<Finding> picture(Picture picture) {
        return picture.known().stream()
                .map(known -> Finding.cannotTell(what(known), Where.in(picture.in()), mend(known))
                        .orConfirmed());
    }

    private static String what(WatchedPicture known) {
        return "This picture looks like one that " + known.why().words() + ", on " + DAY.format(known.on()) + ".";
    }

    private static String mend(WatchedPicture known) {
        return known.why() == WatchedPicture.Why.CONSENT_WITHDRAWN
                ? "Use another picture. If every consent counts again, its approver looks at it and confirms."
                : "Use another picture, or let its approver look at it and confirm.";
    }
}

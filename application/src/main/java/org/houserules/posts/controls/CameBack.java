package org.houserules.posts.controls;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Picture;
import org.houserules.posts.WatchedPicture;

/**
 * A picture that was refused or came down goes out again only after its approver has looked at it; one that nobody
 * could compare with those does not go out.
 */
final class CameBack {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String NOT_COMPARED =
            "This picture was not yet compared with those that were refused or taken down.";
    private static final String LATER =
            "That is done when the post is sent. If it still stands then, send the post again in a few minutes, or remove"
                    + " the picture and add it again.";

    private CameBack() {}

    static Stream<Finding> check(DraftPost post) {
        return post.pictures().stream().flatMap(CameBack::picture);
    }

    private static Stream<Finding> picture(Picture picture) {
        Where where = Where.in(picture.in());
        return picture.notCompared()
                ? Stream.of(Finding.cannotTell(NOT_COMPARED, where, LATER))
                : picture.known().stream()
                        .map(known -> Finding.cannotTell(what(known), where, mend(known))
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

package org.houserules.posts.controls;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Signer;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Picture;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** Children are suitably clothed: a person looks where the activity carries more risk, or nobody named it. */
@Control(
        key = "activity-risk",
        summary = "Children in a picture are suitably clothed; somebody looks where the activity carries more risk.",
        token = "suitable-clothing",
        ofPictures = true,
        by = Signer.APPROVER)
final class ActivityRisk implements Check<DraftPost, ActivityRisk.Setting> {
    record Setting(List<String> activities) {}

    private static final String MEND = "Look at the picture and confirm that everybody is suitably clothed.";

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        return post.picturesAndVideos()
                .filter(Picture::mayShowChildren)
                .map(picture -> judge(picture, setting.activities()));
    }

    private static Finding judge(Picture picture, List<String> risky) {
        Where where = Where.in(picture.in());
        if (picture.activity().isEmpty()) {
            return Finding.cannotTell("The activity in this picture is not named.", where, "Name the activity. " + MEND)
                    .orConfirmed();
        }
        List<String> activity = words(picture.activity().get());
        return risky.stream().anyMatch(word -> contains(activity, words(word)))
                ? Finding.cannotTell("This activity asks for a second look at what the children wear.", where, MEND)
                        .orConfirmed()
                : Finding.met("The activity is none that carries more risk.", where);
    }

    private static List<String> words(String written) {
        return Tokens.of(written).stream().map(Token::folded).toList();
    }

    /** Whether one follows the other word by word; 'swimming gala' contains 'swimming', 'dances' contains 'dance'. */
    private static boolean contains(List<String> activity, List<String> risky) {
        for (int from = 0; from + risky.size() <= activity.size(); from++) {
            if (startsWith(activity.subList(from, from + risky.size()), risky)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(List<String> words, List<String> risky) {
        for (int i = 0; i < risky.size(); i++) {
            if (!words.get(i).startsWith(risky.get(i))) {
                return false;
            }
        }
        return true;
    }
}

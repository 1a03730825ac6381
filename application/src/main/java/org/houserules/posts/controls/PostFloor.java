package org.houserules.posts.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Finding;
import org.houserules.policy.Floor;
import org.houserules.policy.FloorRule;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Signer;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Passage;

/** The rules for posts that no policy can switch off, each with its source. */
public final class PostFloor {
    private static final String DATA_PROTECTION = "UK GDPR Article 6; Data Protection Act 2018";
    private static final String CHILDREN = "UK GDPR Recital 38 (children); Data Protection Act 2018";
    private static final String LIMITS = "UK GDPR Article 5(1)(b) and (e): purpose and storage limitation";
    /** What to do where there is no roll, for whoever checks a file. */
    public static final String WITHOUT_ROLL = "Give the school's roll with --roll, or leave out the name.";

    private static final String LOOK_FIRST = "House Rules: what cannot be checked is held";

    private PostFloor() {}

    public static Floor<DraftPost> rules() {
        return new Floor<>(List.of(
                rule("refused-consent", DATA_PROTECTION, "photo-consent", post -> denied(ShownPupils.inPictures(post))),
                rule("refused-consent", DATA_PROTECTION, "video-consent", post -> denied(ShownPupils.inVideos(post))),
                rule("refused-consent", DATA_PROTECTION, "name-consent", PostFloor::deniedNames),
                rule("refused-consent", DATA_PROTECTION, "name-consent", PostFloor::namesWithoutRoll),
                rule(
                        "pupil-has-left",
                        LIMITS,
                        "photo-consent",
                        post -> ShownPupils.inPictures(post).leavers()),
                rule(
                        "pupil-has-left",
                        LIMITS,
                        "video-consent",
                        post -> ShownPupils.inVideos(post).leavers()),
                rule("do-not-identify", CHILDREN, "do-not-identify", PostFloor::doNotIdentify),
                rule("child-contact-details", CHILDREN, "contact-details", ChildContactDetails::check),
                rule("picture-readable", LOOK_FIRST, "picture-readable", ReadableContent::pictures),
                watched(),
                lookedAtAgain(),
                rule("text-screened", LOOK_FIRST, "text-screened", ReadableContent::words)));
    }

    private static FloorRule<DraftPost> rule(
            String rule, String source, String control, FloorRule.Judges<DraftPost> check) {
        return new FloorRule<>(rule, source, control, Optional.empty(), check);
    }

    private static FloorRule<DraftPost> watched() {
        Confirmation watched = new Confirmation("film-watched", Signer.APPROVER);
        return new FloorRule<>(
                "film-watched", LOOK_FIRST, "film-watched", Optional.of(watched), ReadableContent::videos);
    }

    private static FloorRule<DraftPost> lookedAtAgain() {
        Confirmation looked = new Confirmation("picture-looked-at-again", Signer.APPROVER);
        return new FloorRule<>(
                "picture-came-back", LOOK_FIRST, "picture-came-back", Optional.of(looked), CameBack::check);
    }

    private static Stream<Finding> doNotIdentify(DraftPost post) {
        return new DoNotIdentify().check(post, new NoSetting());
    }

    /** Silence is left to the policy; a no, or a list that would show it and is missing, is not. */
    private static Stream<Finding> denied(ShownPupils shown) {
        return shown.pictures().stream()
                .flatMap(picture -> picture.shown().stream().flatMap(id -> shown.deniedOrUnknown(picture, id)));
    }

    private static Stream<Finding> deniedNames(DraftPost post) {
        boolean unknown = post.surroundings().consents().isEmpty();
        return new NamedPupils(post)
                .judgements()
                .filter(judged -> judged.denied() || unknown)
                .map(NamedPupils.Judged::finding);
    }

    private static Stream<Finding> namesWithoutRoll(DraftPost post) {
        return post.passages().stream().flatMap(PostFloor::likelyName);
    }

    private static Stream<Finding> likelyName(Passage passage) {
        return passage.likelyNames().stream()
                .limit(1)
                .map(span -> Finding.cannotTell(
                        "Somebody seems to be named, and no roll was given to tell whether it is a pupil.",
                        passage.at(span),
                        WITHOUT_ROLL));
    }
}

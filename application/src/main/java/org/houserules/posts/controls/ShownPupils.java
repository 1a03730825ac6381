package org.houserules.posts.controls;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentState;
import org.houserules.consent.Pupil;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Picture;

/** Judges every child shown in pictures, or in films, by the consent for that kind. */
record ShownPupils(DraftPost post, ConsentKind kind, List<Picture> pictures) {
    static ShownPupils inPictures(DraftPost post) {
        return new ShownPupils(post, ConsentKind.PHOTO, post.pictures());
    }

    static ShownPupils inVideos(DraftPost post) {
        return new ShownPupils(post, ConsentKind.VIDEO, post.videos());
    }

    /** One finding for every child in every picture. */
    Stream<Finding> judged() {
        return pictures.stream()
                .flatMap(picture -> Stream.concat(
                        picture.shown().stream().map(id -> pupil(picture, id)),
                        picture.others().stream()
                                .filter(other -> other.kind().isChild())
                                .map(other -> otherSchoolPupil(picture, other))));
    }

    /** Only a no, a pupil whom nobody knows, or the want of any list. */
    Stream<Finding> deniedOrUnknown(Picture picture, String id) {
        boolean unknown =
                post.pupil(id).isEmpty() || post.surroundings().consents().isEmpty();
        boolean denied = post.consent(id, kind) instanceof ConsentState.Denied;
        return denied || unknown ? Stream.of(pupil(picture, id)) : Stream.empty();
    }

    /** Only pupils who have left: whatever was agreed was agreed for their time at the school. */
    Stream<Finding> leavers() {
        return pictures.stream()
                .flatMap(picture -> picture.shown().stream()
                        .filter(id -> hasLeft(id) && !(post.consent(id, kind) instanceof ConsentState.Denied))
                        .map(id -> pupil(picture, id)));
    }

    private boolean hasLeft(String id) {
        return post.pupil(id).filter(pupil -> pupil.hasLeftBy(post.goesOut())).isPresent();
    }

    private Finding pupil(Picture picture, String id) {
        ConsentFinding finding = new ConsentFinding(post, kind, called(id), Where.in(picture.in()));
        ConsentState state = post.consent(id, kind);
        if (state instanceof ConsentState.Denied) {
            return finding.of(state);
        }
        if (post.pupil(id).isEmpty()) {
            return finding.notOnTheRoll();
        }
        return post.pupil(id)
                .filter(pupil -> pupil.hasLeftBy(post.goesOut()))
                .map(leaver -> left(picture, leaver))
                .orElseGet(() -> finding.of(state));
    }

    private String called(String id) {
        return post.pupil(id).map(Pupil::shownAs).orElse(id);
    }

    private static Finding left(Picture picture, Pupil leaver) {
        String day = leaver.leftOn().map(ConsentFinding.DAY::format).orElse("");
        return Finding.breached(
                leaver.shownAs() + " may not be shown in a new post: this pupil left the school on " + day + ".",
                Where.in(picture.in()),
                "Use a picture without this pupil.");
    }

    private Finding otherSchoolPupil(Picture picture, OtherPerson other) {
        Where where = Where.in(picture.in());
        if (other.permission().filter(day -> !day.isAfter(post.goesOut())).isPresent()) {
            return Finding.met("Permission for the pupil of another school is recorded.", where);
        }
        return Finding.cannotTell(
                "Nobody can tell whether the pupil of another school may be shown: no permission is recorded.",
                where,
                "Ask that school, and write the day of the permission; or use another picture.");
    }
}

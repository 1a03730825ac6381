package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Picture;

/** Everybody in a picture is declared: pupils by their id, others by kind and permission. */
@Control(
        key = "faces-accounted-for",
        summary = "Everybody in a picture is declared: pupils by id, others by kind and permission.",
        token = "faces-counted")
final class FacesAccountedFor implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return post.picturesAndVideos()
                .flatMap(picture -> Stream.concat(
                        Stream.of(counted(picture)),
                        picture.others().stream()
                                .filter(other -> !other.kind().isChild())
                                .map(other -> permitted(post, picture, other))));
    }

    private static Finding counted(Picture picture) {
        Where where = Where.in(picture.in());
        if (picture.people().isEmpty()) {
            return Finding.cannotTell(
                            "Nobody has counted the people in this picture.",
                            where,
                            "Count them and write people: " + picture.declared()
                                    + ", or confirm that all are declared.")
                    .orConfirmed();
        }
        int missing = picture.people().get() - picture.declared();
        return missing <= 0
                ? Finding.met("Everybody in this picture is declared.", where)
                : Finding.breached(
                        tell(picture.people().get()) + " in this picture, and " + picture.declared()
                                + (picture.declared() == 1 ? " is" : " are") + " declared.",
                        where,
                        "Say who else is in it under 'shown' or 'others', or use another picture.");
    }

    private static String tell(int people) {
        return people == 1 ? "There is 1 person" : "There are " + people + " people";
    }

    private static Finding permitted(DraftPost post, Picture picture, OtherPerson other) {
        Where where = Where.in(picture.in());
        String who = other.kind() == OtherPerson.Kind.ADULT ? "an adult" : "a visitor";
        if (other.permission().isEmpty()) {
            return Finding.cannotTell(
                    "Nobody can tell whether " + who + " in this picture agreed to be shown.",
                    where,
                    "Ask, and write the day under permission; or use another picture.");
        }
        return other.permission().get().isAfter(post.goesOut())
                ? Finding.breached(
                        "The permission of " + who + " in this picture is dated after the day the post goes out.",
                        where,
                        "Write the day on which they agreed, or post later.")
                : Finding.met("The permission of " + who + " is recorded.", where);
    }
}

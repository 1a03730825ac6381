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
        token = "faces-counted",
        ofPictures = true)
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

    /** Of two counts the higher one counts: a face may be turned away, and a person may overlook one. */
    private static Finding counted(Picture picture) {
        Where where = Where.in(picture.in());
        int found = picture.facesFound().orElse(0);
        if (found == 0 && picture.people().isEmpty()) {
            return notCounted(picture, where);
        }
        return Math.max(found, picture.people().orElse(0)) <= picture.declared()
                ? Finding.met("Everybody in this picture is declared." + beside(picture), where)
                : Finding.breached(
                        tooMany(picture) + declared(picture),
                        where,
                        found > picture.declared()
                                ? "Say who else is in it under 'shown' or 'others', hide the faces that are not to be"
                                        + " seen, or use another picture."
                                : "Say who else is in it under 'shown' or 'others', or use another picture.");
    }

    private static Finding notCounted(Picture picture, Where where) {
        return Finding.cannotTell(
                        "Nobody has counted the people in this picture." + WhyNotCounted.of(picture),
                        where,
                        "Count them and write people: " + picture.declared() + ", or confirm that all are declared.")
                .orConfirmed();
    }

    private static String tooMany(Picture picture) {
        int found = picture.facesFound().orElse(0);
        int people = picture.people().orElse(0);
        if (found == 0) {
            return tell(people, "person", "people") + " in this picture, and ";
        }
        return found < people
                ? tell(people, "person", "people") + " in this picture (" + faces(found) + "), and "
                : tell(found, "face", "faces") + " in this picture"
                        + (people == 0 ? ", and " : " (" + people + " counted by hand), and ");
    }

    private static String declared(Picture picture) {
        return picture.declared() + (picture.declared() == 1 ? " is declared." : " are declared.");
    }

    private static String beside(Picture picture) {
        int found = picture.facesFound().orElse(0);
        return found == 0 ? "" : " " + faces(found) + ".";
    }

    private static String faces(int found) {
        return found == 1 ? "1 face was found" : found + " faces were found";
    }

    private static String tell(int number, String one, String several) {
        return number == 1 ? "There is 1 " + one : "There are " + number + " " + several;
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

package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Picture;
import org.houserules.screening.text.TextKind;

/** Nobody is tagged in a picture, nor beside one. */
@Control(key = "tags", summary = "Nobody is tagged in a picture, nor beside one.")
final class Tags implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return Stream.concat(post.picturesAndVideos().flatMap(Tags::inPicture), besidePictures(post));
    }

    private static Stream<Finding> inPicture(Picture picture) {
        return picture.tagged().stream()
                .distinct()
                .map(name -> Finding.breached(
                        "Somebody is tagged in this picture.", Where.in(picture.in()), "Remove the tag."))
                .limit(1);
    }

    private static Stream<Finding> besidePictures(DraftPost post) {
        return post.mayShowPeople()
                ? TextFindings.of(post, TextKind.TAG).breached("Leave out the tag.")
                : Stream.empty();
    }
}

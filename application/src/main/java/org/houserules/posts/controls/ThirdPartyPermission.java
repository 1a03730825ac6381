package org.houserules.posts.controls;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Named;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.FileSays;
import org.houserules.posts.Permission;
import org.houserules.posts.Permission.Use;
import org.houserules.posts.Picture;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.TextKind;

/** Whoever is quoted or named as a partner, or whose music or picture is used, has agreed. */
@Control(
        key = "third-party-permission",
        summary = "Whoever is quoted or named as a partner, or whose music or picture is used, has agreed.",
        token = "no-music-of-others")
final class ThirdPartyPermission implements Check<DraftPost, ThirdPartyPermission.Setting> {
    record Setting(@Named("for") List<Use> uses) {}

    private static final int SHORTEST_NAME = 3;

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        return setting.uses().stream().flatMap(use -> switch (use) {
            case QUOTATION -> quotations(post);
            case MENTION -> mentions(post);
            case IMAGE -> images(post);
            case MUSIC -> music(post);
        });
    }

    /** Who is quoted cannot be read off the words for certain: each quotation needs a permission of its own. */
    private static Stream<Finding> quotations(DraftPost post) {
        return TextFindings.of(post, TextKind.QUOTATION)
                .found()
                .skip(held(post, Use.QUOTATION).count())
                .map(said ->
                        said.cannotTell("Ask for permission and record it under permissions, or say it yourself."));
    }

    private static Stream<Finding> mentions(DraftPost post) {
        return TextFindings.of(post, TextKind.MENTION)
                .found()
                .filter(said -> !isHeldFrom(
                        post,
                        Use.MENTION,
                        said.finding().where().in(said.passage().words())))
                .map(said -> said.cannotTell("Ask whether they may be named and record it, or leave the name out."));
    }

    private static Stream<Finding> images(DraftPost post) {
        return post.pictures().stream()
                .filter(picture -> rightsHolder(picture)
                        .filter(holder -> !isOurs(post, holder) && !isHeldFrom(post, Use.IMAGE, holder))
                        .isPresent())
                .map(picture -> Finding.cannotTell(
                        "The file says that this picture is somebody else's, and no permission is recorded.",
                        Where.in(picture.in()),
                        "Ask for permission and record it under permissions, or use a picture of the school's own."));
    }

    private static Stream<Finding> music(DraftPost post) {
        if (held(post, Use.MUSIC).findAny().isPresent()) {
            return Stream.empty();
        }
        return post.videos().stream()
                .map(video -> Finding.cannotTell(
                                "Nobody has said whether this film carries somebody else's music.",
                                Where.in(video.in()),
                                "Record the permission for the music, or confirm that there is none.")
                        .orConfirmed());
    }

    private static Optional<String> rightsHolder(Picture picture) {
        return picture.file() instanceof FileSays.Read read ? read.rightsHolder() : Optional.empty();
    }

    private static boolean isOurs(DraftPost post, String holder) {
        List<String> theirs = words(holder);
        return Stream.concat(post.author().name().stream(), post.surroundings().school().staffNames().stream())
                .map(ThirdPartyPermission::words)
                .anyMatch(ours -> ours.size() > 1
                        ? Collections.indexOfSubList(theirs, ours) >= 0
                        : !ours.isEmpty() && ours.equals(theirs));
    }

    /** Whoever is written in fewer words may be written in more: 'the Quillford Players' for 'Quillford Players'. */
    private static boolean isHeldFrom(DraftPost post, Use use, String whose) {
        String theirs = String.join("", words(whose));
        return held(post, use)
                .map(permission -> String.join("", words(permission.from().orElse(""))))
                .filter(from -> from.length() >= SHORTEST_NAME && theirs.length() >= SHORTEST_NAME)
                .anyMatch(from -> theirs.contains(from) || from.contains(theirs));
    }

    private static Stream<Permission> held(DraftPost post, Use use) {
        return post.content().permissions().stream()
                .filter(permission -> permission.use() == use && permission.heldOn(post.goesOut()));
    }

    private static List<String> words(String name) {
        return Tokens.of(name).stream().map(Token::folded).toList();
    }
}

package org.houserules.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.files.FileAddress;

/**
 * Exactly what was approved, as it is to appear.
 *
 * @param signature appended as a last line
 * @param notAfter the last moment at which it may still go out
 */
public record PostToPublish(
        long owner,
        long post,
        int version,
        String digest,
        long account,
        String title,
        String text,
        Optional<String> signature,
        List<Image> pictures,
        Instant goesOut,
        Instant notAfter,
        boolean urgent) {
    /** A picture with its alternative text. */
    public record Image(FileAddress file, FileAddress thumbnail, String mediaType, String name, String alt) {}

    public static PostToPublish of(Post post, PostVersion version) {
        WrittenPost content = version.content();
        return new PostToPublish(
                post.owner(),
                post.id(),
                version.number(),
                version.digest(),
                content.account().orElseThrow(),
                content.title(),
                content.text(),
                version.signature(),
                content.pictures().stream().map(PostToPublish::image).toList(),
                content.goesOut().orElseThrow(),
                content.lastMoment().orElseThrow(),
                content.urgent());
    }

    private static Image image(WrittenPicture picture) {
        return new Image(
                picture.file(),
                picture.thumbnail(),
                picture.mediaType(),
                picture.name(),
                picture.alt().orElse(""));
    }
}

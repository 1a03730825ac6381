package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.houserules.files.FileAddress;
import org.houserules.posts.WrittenPost;

/** A post as it will look. */
public record LooksView(String title, String text, Optional<String> signature, List<Image> pictures) {
    /** @param path where the picture is served */
    public record Image(String path, String alt) {}

    /** As it looked, after its pictures were taken down and deleted. */
    LooksView withoutPictures() {
        return new LooksView(title, text, signature, List.of());
    }

    /** @param version 0 for the draft */
    static LooksView of(long post, int version, WrittenPost content, Optional<String> signature) {
        return of(post, version, content, signature, Set.of());
    }

    /** @param gone what nobody sees in this version any more */
    static LooksView of(
            long post, int version, WrittenPost content, Optional<String> signature, Set<FileAddress> gone) {
        return new LooksView(
                content.title(),
                content.text(),
                signature,
                IntStream.range(0, content.pictures().size())
                        .filter(i -> !gone.contains(content.pictures().get(i).file()))
                        .mapToObj(i -> new Image(
                                "/posts/" + post + "/pictures/" + i + "?version=" + version + "&of="
                                        + content.pictures().get(i).file().value(),
                                content.pictures().get(i).alt().orElse("")))
                        .toList());
    }
}

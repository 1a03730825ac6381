package org.houserules.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houserules.reading.Section;

/** The pictures of a demo's posts, drawn while its database is being made: they need nothing of it. */
public final class DrawnAhead {
    private static final int MOST_PEOPLE = 20;

    private final Map<Picture, CompletableFuture<byte[]>> files;

    private DrawnAhead(Map<Picture, CompletableFuture<byte[]>> files) {
        this.files = files;
    }

    /** @param people figures in it */
    record Picture(Drawing drawing, int people) {
        static Picture of(Section told) {
            return new Picture(
                    told.word("drawing", Drawing.class).orElseThrow(),
                    told.number("people", 0, MOST_PEOPLE)
                            .orElse(told.texts("shows").size()));
        }

        byte[] file() {
            return DrawnFile.plain(drawing.draw(people));
        }
    }

    /** Begins to draw beside whatever else is done. */
    public static DrawnAhead begun() {
        return new DrawnAhead(Demo.SCHOOLS.stream()
                .flatMap(school -> Script.read(school).sections("posts").stream())
                .flatMap(Pictures::told)
                .map(Picture::of)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), picture -> CompletableFuture.supplyAsync(picture::file))));
    }

    byte[] file(Picture picture) {
        return Optional.ofNullable(files.get(picture))
                .map(CompletableFuture::join)
                .orElseGet(picture::file);
    }
}

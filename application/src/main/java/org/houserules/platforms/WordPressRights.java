package org.houserules.platforms;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.platforms.Standing.Right;
import tools.jackson.databind.JsonNode;

/** What WordPress calls the rights we need. */
final class WordPressRights {
    private WordPressRights() {}

    static Standing standing(JsonNode me) {
        JsonNode has = me.path("capabilities");
        List<Right> missing = Stream.of(Right.values())
                .filter(right ->
                        !capabilities(right).allMatch(name -> has.path(name).asBoolean(false)))
                .toList();
        return new Standing(
                me.path("name").asString(""),
                missing,
                has.path("manage_options").asBoolean(false));
    }

    private static Stream<String> capabilities(Right right) {
        return switch (right) {
            case WRITE -> Stream.of("edit_posts");
            case UPLOAD -> Stream.of("upload_files");
            case PUBLISH -> Stream.of("publish_posts", "edit_published_posts");
            case TAKE_DOWN -> Stream.of("delete_posts", "delete_published_posts");
        };
    }
}

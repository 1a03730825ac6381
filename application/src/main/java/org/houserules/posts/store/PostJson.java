package org.houserules.posts.store;

import java.util.List;
import org.houserules.posts.SeenVerdict;
import org.houserules.posts.WrittenPost;
import org.houserules.screening.faces.Face;
import tools.jackson.databind.json.JsonMapper;

/** Content and verdicts as JSON. */
final class PostJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PostJson() {}

    static String of(Object kept) {
        return JSON.writeValueAsString(kept);
    }

    static WrittenPost written(String json) {
        return JSON.readValue(json, WrittenPost.class);
    }

    static List<Face> faces(String json) {
        return List.of(JSON.readValue(json, Face[].class));
    }

    static SeenVerdict verdict(String json) {
        return JSON.readValue(json, SeenVerdict.class);
    }
}

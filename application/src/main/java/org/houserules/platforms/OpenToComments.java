package org.houserules.platforms;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether anything that is public on a site still takes comments. */
final class OpenToComments {
    private static final List<String> ROUTES = List.of("posts", "pages", "media");
    /** As many as are looked at of each; a site may have more. */
    private static final int MOST = 2_000;

    enum Answer {
        SOME,
        NONE,
        TOO_MANY_TO_LOOK
    }

    private final WordPressApi api;

    OpenToComments(WordPressApi api) {
        this.api = api;
    }

    Answer look() throws PlatformException {
        boolean whole = true;
        for (String route : ROUTES) {
            List<JsonNode> all = api.all(route, Map.of("_fields", "id,comment_status"));
            if (all.stream()
                    .anyMatch(one -> !one.path("comment_status").asString("").equals("closed"))) {
                return Answer.SOME;
            }
            whole &= all.size() < MOST;
        }
        return whole ? Answer.NONE : Answer.TOO_MANY_TO_LOOK;
    }
}

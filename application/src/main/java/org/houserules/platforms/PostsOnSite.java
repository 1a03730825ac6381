package org.houserules.platforms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The posts of a site. */
final class PostsOnSite {
    private static final String HIDDEN = "draft,pending,private,future";

    /** As many posts of one marker as we look for: the first and those WordPress numbered after time-outs. */
    private static final int MOST_OF_A_MARKER = 20;

    private final WordPressApi api;

    PostsOnSite(WordPressApi api) {
        this.api = api;
    }

    Optional<PostOnSite> find(String id) throws PlatformException {
        Optional<JsonNode> said = api.find(route(id), Map.of("context", "edit", "_fields", PostOnSite.FIELDS));
        return said.isPresent() ? Optional.of(PostOnSite.from(said.get())) : Optional.empty();
    }

    /**
     * The post that bears the marker: the public one if there is one, else the oldest. A hidden one has it as its name, one that was
     * public in its content alone.
     */
    Optional<PostOnSite> find(Marker marker) throws PlatformException {
        Optional<PostOnSite> named = named(marker);
        return named.isPresent() ? named : bearer(marker, Map.of("search", marker.value()));
    }

    private Optional<PostOnSite> named(Marker marker) throws PlatformException {
        String slugs = marker
                + IntStream.rangeClosed(2, MOST_OF_A_MARKER)
                        .mapToObj(number -> "," + marker + "-" + number)
                        .collect(Collectors.joining());
        return bearer(marker, Map.of("slug", slugs));
    }

    private Optional<PostOnSite> bearer(Marker marker, Map<String, String> query) throws PlatformException {
        Map<String, String> anyState = new TreeMap<>(query);
        anyState.put("status", "publish," + HIDDEN);
        return list(anyState).stream()
                .filter(post -> post.bears(marker))
                .min(Comparator.comparing(PostOnSite::isPublic).reversed().thenComparingLong(PostOnSite::id));
    }

    List<PostOnSite> hidden() throws PlatformException {
        return list(Map.of("status", HIDDEN));
    }

    PostOnSite create(Marker marker, String title, String content) throws PlatformException {
        JsonNode said = api.post(
                "posts", Map.of("status", "draft", "slug", marker.value(), "title", title, "content", content));
        return Act.afterAWrite(() -> PostOnSite.from(said));
    }

    PostOnSite change(PostOnSite post, Map<String, String> fields) throws PlatformException {
        JsonNode said = api.post(route(post.platformId()), fields);
        return Act.afterAWrite(() -> PostOnSite.from(said));
    }

    void delete(PostOnSite post) throws PlatformException {
        api.delete(route(post.platformId()));
    }

    private List<PostOnSite> list(Map<String, String> query) throws PlatformException {
        Map<String, String> whole = new TreeMap<>(query);
        whole.put("context", "edit");
        whole.put("_fields", PostOnSite.FIELDS);
        List<PostOnSite> found = new ArrayList<>();
        for (JsonNode said : api.all("posts", whole)) {
            found.add(PostOnSite.from(said));
        }
        return found;
    }

    private static String route(String id) {
        return "posts/" + Long.parseLong(id);
    }
}

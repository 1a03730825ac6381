package org.houserules.platforms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A private post of ours on which an invented stranger comments, to see what the site does with comments. Only those who may edit the
 * site could see it, and it is deleted for good with its comments, also when something fails on the way.
 *
 * <p>WordPress tells who may edit the site nothing of its discussion settings; this is exact, and needs no plugin.
 */
final class CommentProbe {
    static final String PREFIX = "hprobe";
    /** A probe takes seconds; an older one was left behind by a crash. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

    private static final String TITLE = "House Rules looks how comments are set. This is deleted by itself.";
    /** Without an x. */
    private static final int BASE = 32;

    private static final String POSTS = "posts";

    private final WordPressApi api;
    private final Clock clock;

    CommentProbe(WordPressApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** @param newPostsTakeComments unless somebody says otherwise of one @param first, known states WordPress gives to a comment of
     *     somebody never seen, and to one of somebody whose comment was approved before */
    record Found(boolean newPostsTakeComments, String first, String known) {}

    Found look() throws PlatformException {
        removeLeftOvers();
        String slug = newSlug();
        JsonNode post;
        try {
            post = api.post(POSTS, Map.of("status", "private", "slug", slug, "title", TITLE, "content", TITLE));
        } catch (PlatformException unanswered) {
            removeBearing(slug);
            throw unanswered;
        }
        return probed(id(post), post.path("comment_status").asString(""));
    }

    private Found probed(long post, String usual) throws PlatformException {
        try {
            if (!usual.equals("open")) {
                api.post(POSTS + "/" + post, Map.of("comment_status", "open"));
            }
            String email = slugOf(clock.instant()) + "@example.invalid";
            JsonNode first = comment(post, email, "The first one.");
            api.post("comments/" + id(first), Map.of("status", "approve"));
            JsonNode second = comment(post, email, "The second one.");
            return new Found(usual.equals("open"), status(first), status(second));
        } finally {
            api.delete(POSTS + "/" + post);
        }
    }

    private JsonNode comment(long post, String email, String words) throws PlatformException {
        return api.post(
                "comments",
                Map.of("post", Long.toString(post), "author_name", "Check", "author_email", email, "content", words));
    }

    private void removeBearing(String slug) throws PlatformException {
        for (JsonNode one : mine()) {
            if (one.path("slug").asString("").equals(slug)) {
                api.delete(POSTS + "/" + id(one));
            }
        }
    }

    private void removeLeftOvers() throws PlatformException {
        Instant longAgo = clock.instant().minus(LEFT_BEHIND);
        for (JsonNode one : mine()) {
            if (begun(one.path("slug").asString("")).isBefore(longAgo)) {
                api.delete(POSTS + "/" + id(one));
            }
        }
    }

    private Iterable<JsonNode> mine() throws PlatformException {
        return api.all(POSTS, Map.of("status", "private", "context", "edit", "_fields", "id,slug")).stream()
                .filter(one -> one.path("slug").asString("").startsWith(PREFIX))
                .toList();
    }

    private String newSlug() {
        return slugOf(clock.instant()) + "x"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static String slugOf(Instant at) {
        return PREFIX + Long.toString(at.getEpochSecond(), BASE);
    }

    /** As its slug says; what only looks like one of ours is never old. */
    private static Instant begun(String slug) {
        int end = slug.indexOf('x', PREFIX.length());
        try {
            return end < 0
                    ? Instant.MAX
                    : Instant.ofEpochSecond(Long.parseLong(slug.substring(PREFIX.length(), end), BASE));
        } catch (NumberFormatException | DateTimeException notOurs) {
            return Instant.MAX;
        }
    }

    private static long id(JsonNode said) throws PlatformException {
        long id = said.path("id").asLong(0);
        if (id <= 0) {
            throw new PlatformException(new PlatformFault.NotUnderstood(), true);
        }
        return id;
    }

    private static String status(JsonNode comment) {
        return comment.path("status").asString("").toLowerCase(Locale.ROOT);
    }
}

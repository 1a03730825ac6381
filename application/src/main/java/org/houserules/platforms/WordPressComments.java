package org.houserules.platforms;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** The comments that a WordPress site shows. */
final class WordPressComments implements CommentsReader {
    private final WordPressApi api;

    WordPressComments(WordPressApi api) {
        this.api = api;
    }

    /** By the site's own days. */
    @Override
    public List<CommentSeen> since(LocalDate from) throws PlatformException {
        Map<String, String> query = Map.of(
                "after", from.minusDays(1).atTime(23, 59, 59).toString(),
                "status", "approve",
                "type", "comment",
                "orderby", "date",
                "order", "desc",
                "_fields", "id,date,link,content");
        List<CommentSeen> seen = new ArrayList<>();
        for (JsonNode comment : api.all("comments", query)) {
            seen.add(seen(comment));
        }
        return List.copyOf(seen);
    }

    private static CommentSeen seen(JsonNode comment) throws PlatformException {
        try {
            return new CommentSeen(
                    URI.create(comment.path("link").asString("")),
                    LocalDateTime.parse(comment.path("date").asString("")).toLocalDate(),
                    Jsoup.parseBodyFragment(
                                    comment.path("content").path("rendered").asString(""))
                            .wholeText()
                            .strip());
        } catch (DateTimeException | IllegalArgumentException other) {
            throw new PlatformException(new PlatformFault.NotUnderstood(), false, other);
        }
    }
}

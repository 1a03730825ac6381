package org.houserules.accounts.houserules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with few marks: {@code ## } begins a heading, {@code - } a point of a list, {@code **bold**}, and
 * {@code [words](https://…)} a link. Whatever is not one of these stands as it was written; nothing in it is ever HTML.
 */
public record RulesText(List<Block> blocks) {
    private static final String HEADING = "## ";
    private static final String POINT = "- ";
    private static final Pattern MARK = Pattern.compile(
            "\\*\\*(?<bold>[^*\\n]{1,500})\\*\\*|\\[(?<words>[^\\[\\]\\n]{1,200})]\\((?<address>[^()\\s]{1,400})\\)");

    /** A part of the text that stands by itself. */
    public sealed interface Block {
        record Heading(String words) implements Block {}

        record Paragraph(List<Piece> pieces) implements Block {}

        record Points(List<List<Piece>> points) implements Block {}
    }

    /** Words within a line. */
    public sealed interface Piece {
        record Words(String words) implements Piece {}

        record Bold(String words) implements Piece {}

        /** @param address begins with http:// or https:// */
        record Link(String words, String address) implements Piece {}
    }

    public static RulesText read(String words) {
        List<Block> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        List<List<Piece>> points = new ArrayList<>();
        words.lines().map(String::strip).forEach(line -> {
            if (!line.startsWith(POINT)) {
                close(points, blocks);
            }
            if (line.startsWith(POINT) || line.startsWith(HEADING) || line.isEmpty()) {
                end(paragraph, blocks);
            }
            if (line.startsWith(POINT)) {
                points.add(pieces(line.substring(POINT.length()).strip()));
            } else if (line.startsWith(HEADING)) {
                blocks.add(new Block.Heading(line.substring(HEADING.length()).strip()));
            } else if (!line.isEmpty()) {
                paragraph.add(line);
            }
        });
        close(points, blocks);
        end(paragraph, blocks);
        return new RulesText(List.copyOf(blocks));
    }

    private static void close(List<List<Piece>> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(List.copyOf(points)));
            points.clear();
        }
    }

    private static void end(List<String> paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(pieces(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marks = MARK.matcher(line);
        int from = 0;
        while (marks.find()) {
            words(line.substring(from, marks.start()), pieces);
            pieces.add(marked(marks));
            from = marks.end();
        }
        words(line.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void words(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }

    private static Piece marked(MatchResult mark) {
        return Optional.ofNullable(mark.group("bold"))
                .<Piece>map(Piece.Bold::new)
                .or(() -> Optional.of(mark.group("address"))
                        .filter(RulesText::isOpenToAll)
                        .map(address -> new Piece.Link(mark.group("words"), address)))
                .orElseGet(() -> new Piece.Words(mark.group()));
    }

    private static boolean isOpenToAll(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web
                    && Optional.ofNullable(uri.getHost()).isPresent()
                    && Optional.ofNullable(uri.getRawUserInfo()).isEmpty();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}

package org.houserules.platforms;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A post's words and pictures as blocks of WordPress' editor. Nothing in the words can become markup, a shortcode or an embedded page. */
final class PostHtml {
    private final StringBuilder html = new StringBuilder();
    private final List<URI> links;
    private final Set<String> linked = new HashSet<>();

    private PostHtml(List<URI> links) {
        // The longest first: of two links with the same beginning the whole one is meant.
        this.links = links.stream()
                .distinct()
                .sorted(Comparator.comparingInt((URI link) -> link.toString().length())
                        .reversed())
                .toList();
    }

    static String of(Announcement what, List<PictureOnSite> pictures) {
        PostHtml html = new PostHtml(what.links());
        what.text().strip().lines().collect(Paragraphs.ofLines()).forEach(html::paragraph);
        for (int number = 0; number < pictures.size(); number++) {
            html.picture(pictures.get(number), what.pictures().get(number).alt());
        }
        html.links.stream()
                .map(URI::toString)
                .filter(link -> !html.linked.contains(link))
                .forEach(html::linkAlone);
        return html.html.toString();
    }

    /** WordPress runs what stands in square brackets, so these are escaped too. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#039;");
                case '[' -> safe.append("&#091;");
                case ']' -> safe.append("&#093;");
                default -> safe.append((c < ' ' && c != '\n') || c == 0x7f ? ' ' : (char) c);
            }
        });
        return safe.toString();
    }

    private void paragraph(List<String> lines) {
        html.append("<!-- wp:paragraph -->\n<p>");
        for (int number = 0; number < lines.size(); number++) {
            html.append(number == 0 ? "" : "<br>");
            line(lines.get(number));
        }
        html.append("</p>\n<!-- /wp:paragraph -->\n\n");
    }

    private void line(String line) {
        int plain = 0;
        int at = 0;
        while (at < line.length()) {
            Optional<String> link = linkAt(line, at);
            if (link.isPresent()) {
                html.append(escaped(line.substring(plain, at))).append(anchor(link.get()));
                at += link.get().length();
                plain = at;
            } else {
                at++;
            }
        }
        html.append(escaped(line.substring(plain)));
    }

    private Optional<String> linkAt(String line, int at) {
        return line.charAt(at) != 'h' && line.charAt(at) != 'H'
                ? Optional.empty()
                : links.stream()
                        .map(URI::toString)
                        .filter(link -> line.startsWith(link, at))
                        .findFirst();
    }

    private void linkAlone(String link) {
        html.append("<!-- wp:paragraph -->\n<p>").append(anchor(link)).append("</p>\n<!-- /wp:paragraph -->\n\n");
    }

    private String anchor(String link) {
        linked.add(link);
        return "<a href=\"" + escaped(link) + "\">" + escaped(link) + "</a>";
    }

    private void picture(PictureOnSite picture, String alt) {
        html.append("<!-- wp:image {\"id\":")
                .append(picture.id())
                .append(",\"sizeSlug\":\"full\",\"linkDestination\":\"none\"} -->\n")
                .append("<figure class=\"wp-block-image size-full\"><img src=\"")
                .append(escaped(picture.file().toString()))
                .append("\" alt=\"")
                .append(escaped(alt))
                .append("\" class=\"")
                .append(picture.cssClass())
                .append("\"/></figure>\n<!-- /wp:image -->\n\n");
    }
}

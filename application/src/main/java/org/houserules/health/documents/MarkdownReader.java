package org.houserules.health.documents;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown; lines are those of the file. */
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_=]\\s*){3,}$");
    private static final Pattern DIVIDER =
            Pattern.compile("^\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*$");
    private static final Pattern MARKUP =
            Pattern.compile("!?\\[([^\\]\\[]{0,300})\\]\\([^)\\s]{0,500}(?:\\s+\"[^\"]{0,200}\")?\\)"
                    + "|(?<![\\w\\\\])(?:\\*\\*\\*|\\*\\*|__|\\*|_)(?=[^\\s*_])|(?<=[^\\s*_\\\\])(?:\\*\\*\\*|\\*\\*|__|\\*|_)(?!\\w)"
                    + "|<(/?[A-Za-z][^<>]{0,200}|!--.{0,300}?--)>|`|\\\\(?=[\\\\*_#\\[\\]()|.!+-])");

    private MarkdownReader() {}

    static PolicyDocument read(String name, byte[] bytes) throws Refused {
        List<String> raw = Decoded.text(bytes).lines().toList();
        LineList lines = new LineList();
        WrappedLines wrapped = new WrappedLines(lines, WrappedLines.marginOf(raw));
        for (int i = 0; i < raw.size(); i++) {
            line(i + 1, raw.get(i), lines, wrapped);
        }
        wrapped.end();
        return new PolicyDocument(name, "", lines.lines());
    }

    private static void line(int number, String raw, LineList lines, WrappedLines wrapped) {
        Matcher heading = HEADING.matcher(raw);
        if (heading.matches()) {
            wrapped.end();
            lines.at(
                    number,
                    Spaces.plain(plain(heading.group(2))),
                    heading.group(1).length(),
                    List.of());
        } else if (raw.strip().startsWith("|")) {
            wrapped.end();
            row(number, raw.strip(), lines);
        } else if (RULE.matcher(raw).matches()) {
            wrapped.end();
        } else {
            wrapped.line(number, plain(raw.replaceFirst("^\\s*>+\\s?", "")));
            endAtBreak(raw, wrapped);
        }
    }

    private static void endAtBreak(String raw, WrappedLines wrapped) {
        if (raw.endsWith("  ") || raw.endsWith("\\")) {
            wrapped.end();
        }
    }

    private static void row(int number, String raw, LineList lines) {
        if (DIVIDER.matcher(raw).matches()) {
            return;
        }
        String inner = raw.substring(1, raw.endsWith("|") && raw.length() > 1 ? raw.length() - 1 : raw.length());
        List<String> cells = Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
                .map(cell -> Spaces.plain(plain(cell)))
                .toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.row(number, cells);
        }
    }

    /** Without the marks that only say how it looks; rows of underscores to be filled in stay. */
    static String plain(String marked) {
        Matcher markup = MARKUP.matcher(marked);
        StringBuilder plain = new StringBuilder();
        while (markup.find()) {
            String kept = markup.group(1) == null ? "" : markup.group(1);
            markup.appendReplacement(plain, Matcher.quoteReplacement(kept));
        }
        return markup.appendTail(plain).toString();
    }
}

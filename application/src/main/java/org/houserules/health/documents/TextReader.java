package org.houserules.health.documents;

import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text; lines are those of the file. */
final class TextReader {
    private static final Pattern RULE = Pattern.compile("^\\s*[=\\-_*~]{5,}\\s*$");

    private TextReader() {}

    static PolicyDocument read(String name, byte[] bytes) throws Refused {
        List<String> raw = Decoded.text(bytes).replace('\f', '\n').lines().toList();
        LineList lines = new LineList();
        WrappedLines wrapped = new WrappedLines(lines, WrappedLines.marginOf(raw));
        for (int i = 0; i < raw.size(); i++) {
            if (RULE.matcher(raw.get(i)).matches()) {
                wrapped.end();
            } else {
                wrapped.line(i + 1, raw.get(i));
            }
        }
        wrapped.end();
        return new PolicyDocument(name, "", lines.lines());
    }
}

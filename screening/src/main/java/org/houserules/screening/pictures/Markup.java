package org.houserules.screening.pictures;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Tells drawings, web pages and plain text apart by their first characters. */
final class Markup {
    private static final int LOOKED_AT = 65_536;

    private Markup() {}

    static boolean isSvg(Bytes file) {
        return root(opened(file)).equals("svg");
    }

    /** What a file that is neither a picture nor known otherwise looks like. */
    static String likeness(Bytes file) {
        String text = text(file);
        String root = root(text);
        if (root.equals("html") || root.equals("!doctype html")) {
            return "begins like a web page";
        }
        if (!root.isEmpty()) {
            return "begins like an XML or HTML document";
        }
        return isReadable(text) ? "holds plain text" : "does not begin like any known kind of picture";
    }

    /** The name of the first element, without its prefix; a web page's doctype counts as one; otherwise empty. */
    static String root(String text) {
        int at = skipBlanks(text, 0);
        while (at < text.length() && text.charAt(at) == '<') {
            if (startsWith(text, at, "<!doctype html")) {
                return "!doctype html";
            }
            int end = endOfPreamble(text, at);
            if (end == at) {
                return name(text, at + 1);
            }
            at = skipBlanks(text, end);
        }
        return "";
    }

    /** Past a comment, an instruction or a doctype; {@code at} itself where an element begins. */
    private static int endOfPreamble(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return past(text, "-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return past(text, "?>", at);
        }
        if (text.startsWith("<!", at)) {
            int end = past(text, ">", at);
            int subset = text.indexOf('[', at, end);
            return subset >= 0 ? past(text, ">", text.indexOf(']', subset)) : end;
        }
        return at;
    }

    private static int past(String text, String mark, int at) {
        int found = at < 0 ? -1 : text.indexOf(mark, at);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static String name(String text, int at) {
        int end = at;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at, end).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || ":-_.".indexOf(c) >= 0;
    }

    private static int skipBlanks(String text, int at) {
        int next = at;
        while (next < text.length() && (text.charAt(next) <= ' ' || text.charAt(next) == '\uFEFF')) {
            next++;
        }
        return next;
    }

    private static boolean startsWith(String text, int at, String lowerCase) {
        return text.regionMatches(true, at, lowerCase, 0, lowerCase.length());
    }

    private static boolean isReadable(String text) {
        return text.chars().limit(2048).noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFD);
    }

    private static String opened(Bytes file) {
        if (!file.startsWith("\u001F\u008B")) {
            return text(file);
        }
        try (GZIPInputStream in = new GZIPInputStream(file.stream())) {
            return text(new Bytes(in.readNBytes(LOOKED_AT)));
        } catch (IOException e) {
            return ""; // a broken archive is no drawing; it is refused as an archive
        }
    }

    private static String text(Bytes file) {
        return file.first(LOOKED_AT).text(charset(file));
    }

    private static Charset charset(Bytes file) {
        if (file.startsWith("\u00FF\u00FE") || file.holds(1, "\0") && file.holds(3, "\0")) {
            return StandardCharsets.UTF_16LE;
        }
        if (file.startsWith("\u00FE\u00FF") || file.holds(0, "\0") && file.holds(2, "\0")) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}

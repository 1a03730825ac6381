package org.houserules;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a Java source; comments are passed over. */
final class Literals {
    private final String source;
    private final List<String> found = new ArrayList<>();
    private int at;

    private Literals(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        Literals literals = new Literals(source);
        while (literals.at < source.length()) {
            literals.step();
        }
        return literals.found;
    }

    private void step() {
        if (source.startsWith("//", at)) {
            pass("\n", 2);
        } else if (source.startsWith("/*", at)) {
            pass("*/", 2);
        } else if (source.startsWith("\"\"\"", at)) {
            int from = at;
            pass("\"\"\"", 3);
            found.add(source.substring(from, at));
        } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
            quoted(source.charAt(at));
        } else {
            at++;
        }
    }

    private void pass(String end, int skip) {
        int stop = source.indexOf(end, at + skip);
        at = stop < 0 ? source.length() : stop + end.length();
    }

    private void quoted(char quote) {
        int from = ++at;
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        found.add(source.substring(from, Math.min(at, source.length())));
        at++;
    }
}

package org.houserules.screening.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a list that comes with the program; without streams, for it is read at every start. */
final class ListFile {
    private ListFile() {}

    /** The lines that are neither blank nor a remark. */
    static List<String> lines(String file) {
        String all = text(file);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < all.length()) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            if (to > from && all.charAt(from) != '#') {
                lines.add(all.substring(from, to));
            }
            from = to + 1;
        }
        return lines;
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(ListFile.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " cannot be read", e);
        }
    }
}

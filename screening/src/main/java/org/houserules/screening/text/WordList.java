package org.houserules.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word and phrase lists that ship with the program. */
final class WordList {
    private WordList() {}

    /** The lines of a list, without comments and empty ones. */
    static List<String> lines(String name) {
        String all = read("/org/houserules/screening/text/" + name + ".txt");
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < all.length(); ) {
            int newLine = all.indexOf('\n', from);
            int end = newLine < 0 ? all.length() : newLine;
            String line =
                    all.charAt(from) == '#' ? "" : all.substring(from, end).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = end + 1;
        }
        return lines;
    }

    /** The words of a list, folded as they are written there. */
    static Set<String> named(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            words.addAll(Arrays.asList(line.split(" ")));
        }
        return words;
    }

    private static String read(String path) {
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + path + " is missing from it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

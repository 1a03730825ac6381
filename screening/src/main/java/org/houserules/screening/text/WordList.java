package org.houserules.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word and phrase lists that ship with the program. */
final class WordList {
    private WordList() {}

    /** The lines of a list, without comments and empty ones. */
    static List<String> lines(String name) {
        return read("/org/houserules/screening/text/" + name + ".txt")
                .lines()
                .map(line -> line.startsWith("#") ? "" : line.strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The words of a list, folded as they are written there. */
    static Set<String> named(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet());
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

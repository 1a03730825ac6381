package org.houserules.screening.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houserules.screening.Fold;

/** What pupils with a given name are called in everyday life: Tom for Thomas, and Thomas for Tom. */
final class Nicknames {
    private static final String FILE = "nicknames.txt";
    private static final Map<String, Set<String>> SHORT = new HashMap<>();
    private static final Map<String, Set<String>> LONG = new HashMap<>();

    static {
        load();
    }

    private Nicknames() {}

    /** The everyday short forms of a name; folded, like the name. */
    static Set<String> shortFor(String folded) {
        return SHORT.getOrDefault(folded, Set.of());
    }

    /** The names for which a name usually stands. */
    static Set<String> longFor(String folded) {
        return LONG.getOrDefault(folded, Set.of());
    }

    private static void load() {
        var stream = Objects.requireNonNull(Nicknames.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Nicknames::read);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + FILE + " cannot be read", e);
        }
    }

    private static void read(String line) {
        boolean bothWays = line.indexOf('=') >= 0;
        int sign = line.indexOf(bothWays ? '=' : '>');
        if (sign < 0) {
            throw new IllegalStateException(FILE + ": no = or > in: " + line);
        }
        for (String name : names(line.substring(0, sign))) {
            for (String nickname : names(line.substring(sign + 1))) {
                enter(name, nickname, bothWays);
            }
        }
    }

    private static void enter(String name, String nickname, boolean bothWays) {
        if (name.equals(nickname)) {
            return;
        }
        SHORT.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(nickname);
        if (bothWays) {
            LONG.computeIfAbsent(nickname, n -> new LinkedHashSet<>()).add(name);
        }
    }

    private static List<String> names(String part) {
        return List.of(part.strip().split(" ", -1)).stream().map(Fold::fold).toList();
    }
}

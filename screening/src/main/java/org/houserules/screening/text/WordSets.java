package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The named sets that all phrase lists may use: {@code = name: words}, one line for each alternative. */
final class WordSets {
    private static final Map<String, List<String>> SETS = read();

    private WordSets() {}

    static List<String> named(String name) {
        List<String> lines = SETS.get(name);
        if (lines == null) {
            throw new IllegalStateException("No set of words is called " + name);
        }
        return lines;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sets = new HashMap<>();
        for (String line : WordList.lines("sets")) {
            int colon = line.indexOf(':');
            sets.computeIfAbsent(line.substring(1, colon).strip(), set -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return sets;
    }
}

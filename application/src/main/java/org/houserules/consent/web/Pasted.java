package org.houserules.consent.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.houserules.consent.PupilOnRecord;

/**
 * Names or ids pasted one in a line, for those who take part in an event.
 *
 * @param keys of the pupils found; a line that may be several pupils stands for all of them; absent if nothing was pasted
 * @param unclear lines that are nobody on the roll: nothing is known of them, so they must not be photographed either
 */
record Pasted(Optional<Set<Long>> keys, List<String> unclear) {
    private static final int MOST_LINES = 300;
    private static final int LONGEST_LINE = 80;

    static Pasted of(String text, Function<String, List<PupilOnRecord>> search) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
        Set<Long> keys = new HashSet<>();
        List<String> unclear = new ArrayList<>();
        for (String line : lines) {
            String asked = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
            List<PupilOnRecord> found = search.apply(asked);
            found.forEach(pupil -> keys.add(pupil.key()));
            if (found.isEmpty()) {
                unclear.add(asked);
            }
        }
        return new Pasted(lines.isEmpty() ? Optional.empty() : Optional.of(keys), unclear);
    }
}

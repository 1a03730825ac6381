package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.screening.text.Phrase.Force;

/**
 * Reads a phrase list. {@code [kind detail urgency score] sentence} opens a section, {@code = name: words} names
 * alternatives (one line each, which may be several words), and every other line is a phrase, as described in
 * {@link PhraseLine}. {@code !} before a phrase silences what it overlaps, {@code !!} the whole sentence.
 */
final class PhraseFile {
    private final String name;
    private final Map<String, List<String>> sets = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private PhraseFile(String name) {
        this.name = name;
    }

    static List<Phrase> read(String name) {
        PhraseFile file = new PhraseFile(name);
        Stream.concat(WordList.lines("sets").stream(), WordList.lines(name).stream())
                .forEach(file::line);
        return List.copyOf(file.phrases);
    }

    private void line(String line) {
        switch (line.charAt(0)) {
            case '=' -> set(line.substring(1));
            case '[' -> section(line);
            case '!' -> silence(line);
            default -> phrase(Force.FINDS, line);
        }
    }

    private void set(String line) {
        int colon = line.indexOf(':');
        sets.computeIfAbsent(line.substring(0, colon).strip(), set -> new ArrayList<>())
                .add(line.substring(colon + 1).strip());
    }

    private void section(String line) {
        int end = line.indexOf(']');
        String[] parts = line.substring(1, end).split(" +", -1);
        if (parts.length != 4) {
            throw new IllegalStateException(name + ": a section needs kind, detail, urgency and score: " + line);
        }
        TextKind kind = TextKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        rules.add(new Rule(
                kind,
                parts[1].equals("-") ? kind.key() : parts[1],
                Urgency.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                Double.parseDouble(parts[3]),
                line.substring(end + 1).strip()));
    }

    private void silence(String line) {
        if (line.startsWith("!!")) {
            phrase(Force.SILENCES_SENTENCE, line.substring(2));
        } else {
            phrase(Force.SILENCES, line.substring(1));
        }
    }

    private void phrase(Force force, String line) {
        if (rules.isEmpty()) {
            throw new IllegalStateException(name + ": a phrase stands before the first section: " + line);
        }
        Rule rule = rules.getLast();
        PhraseLine.of(line.strip(), sets).forEach(steps -> phrases.add(new Phrase(rule, force, steps)));
    }
}

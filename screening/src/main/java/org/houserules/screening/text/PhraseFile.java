package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.houserules.screening.text.Phrase.Force;

/**
 * Reads a phrase list. {@code [kind detail urgency score] sentence} opens a section, and every other line is a phrase,
 * as described in {@link PhraseLine}. {@code !} before a phrase silences what it overlaps, {@code !!} the whole sentence.
 */
final class PhraseFile {
    private final String name;
    private final List<PhraseLine> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private PhraseFile(String name) {
        this.name = name;
    }

    static List<PhraseLine> read(String name) {
        PhraseFile file = new PhraseFile(name);
        WordList.lines(name).forEach(file::line);
        return file.lines;
    }

    private void line(String line) {
        switch (line.charAt(0)) {
            case '[' -> rules.add(rule(name, line));
            case '!' -> silence(line);
            default -> phrase(Force.FINDS, line);
        }
    }

    /** The rule that the heading of a section states. */
    static Rule rule(String name, String line) {
        int end = line.indexOf(']');
        String[] parts = line.substring(1, end).split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalStateException(name + ": a section needs kind, detail, urgency and score: " + line);
        }
        TextKind kind = TextKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Rule(
                kind,
                parts[1].equals("-") ? kind.key() : parts[1],
                Urgency.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                Double.parseDouble(parts[3]),
                line.substring(end + 1).strip());
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
        lines.add(new PhraseLine(line.strip(), new Phrase(rule, force)));
    }
}

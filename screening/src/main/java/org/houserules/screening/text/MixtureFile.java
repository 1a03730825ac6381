package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houserules.screening.text.Phrase.Force;

/**
 * Reads the lists of mixtures. {@code name: phrase} adds a phrase to a sort of words, {@code + a b -c} under a section
 * is a mixture of the sorts a and b without any of c. Sections are written as in a {@link PhraseFile}.
 */
final class MixtureFile {
    private final String name;
    private final Map<String, Integer> sorts = new HashMap<>();
    private final List<PhraseLine> lines = new ArrayList<>();
    private final List<Mixture> mixtures = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private MixtureFile(String name) {
        this.name = name;
    }

    /** Reads lists one after the other; a later one may use the sorts of an earlier one. */
    static MixtureFile read(List<String> names) {
        MixtureFile file = new MixtureFile(String.join(", ", names));
        names.forEach(name -> WordList.lines(name).forEach(file::line));
        return file;
    }

    List<Mixture> mixtures() {
        return mixtures;
    }

    /** The phrases of all sorts; the detail of a phrase's rule is the number of its sort. */
    List<PhraseLine> lines() {
        return lines;
    }

    private void line(String line) {
        switch (line.charAt(0)) {
            case '[' -> rules.add(PhraseFile.rule(name, line));
            case '+' -> mixtures.add(mixture(line.substring(1).strip()));
            default -> phrase(line);
        }
    }

    private void phrase(String line) {
        int colon = line.indexOf(':');
        int sort = sorts.computeIfAbsent(line.substring(0, colon), known -> sorts.size());
        Rule rule = new Rule(TextKind.MENTION, String.valueOf(sort), Urgency.NORMAL, 0, "");
        lines.add(new PhraseLine(line.substring(colon + 1).strip(), new Phrase(rule, Force.FINDS)));
    }

    private Mixture mixture(String line) {
        List<Integer> needs = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        for (String part : line.split(" +", -1)) {
            if (part.startsWith("-")) {
                without.add(number(part.substring(1)));
            } else {
                needs.add(number(part));
            }
        }
        return new Mixture(rules.getLast(), List.copyOf(needs), List.copyOf(without));
    }

    private int number(String sort) {
        Integer number = sorts.get(sort);
        if (number == null) {
            throw new IllegalStateException(name + ": no words of the sort " + sort + " stand before their mixture");
        }
        return number;
    }
}

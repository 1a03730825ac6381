package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place between two words of the phrase lists. Lines that begin with the same parts share their places; a set or an
 * optional part is one detour, not a copy of the line. What follows a place is worked out when a text first reaches it.
 */
final class PhraseNode {
    private final List<Rest> rests = new ArrayList<>(1);
    private volatile @Nullable Next next;

    /** What remains of a line; at its end either something is found or the line that named the set goes on. */
    private record Rest(String line, int from, @Nullable Phrase found, @Nullable PhraseNode goesOn) {}

    /** A word of a shape and the place after it. */
    record Shaped(Shape shape, PhraseNode to) {}

    /** All that may follow a place. */
    record Next(Map<String, List<PhraseNode>> byWord, List<Shaped> byShape, List<PhraseNode> atOnce, List<Phrase> found) {
        List<PhraseNode> after(String word) {
            return byWord.getOrDefault(word, List.of());
        }
    }

    static PhraseNode of(List<PhraseLine> lines) {
        PhraseNode root = new PhraseNode();
        lines.forEach(line -> root.rests.add(new Rest(line.text(), 0, line.phrase(), null)));
        return root;
    }

    Next next() {
        Next known = next;
        return known != null ? known : open();
    }

    private synchronized Next open() {
        Next known = next;
        if (known == null) {
            known = new Opening().next();
            next = known;
        }
        return known;
    }

    /** Works out what follows: the first part of every rest. */
    private final class Opening {
        private final Next next = new Next(new HashMap<>(), new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));
        private final Map<String, PhraseNode> afterPart = new HashMap<>();

        /** The rests grow on the way: a set adds its members. */
        private Next next() {
            for (int i = 0; i < rests.size(); i++) {
                Rest rest = rests.get(i);
                if (rest.from() < rest.line().length()) {
                    part(rest);
                } else {
                    end(rest);
                }
            }
            return next;
        }

        private void end(Rest rest) {
            if (rest.found() != null) {
                next.found().add(rest.found());
            }
            if (rest.goesOn() != null) {
                next.atOnce().add(rest.goesOn());
            }
        }

        private void part(Rest rest) {
            int end = PhraseLine.endOfPart(rest.line(), rest.from());
            String part = rest.line().substring(rest.from(), end);
            PhraseNode after = afterPart.get(part);
            if (after == null) {
                after = new PhraseNode();
                afterPart.put(part, after);
                lead(part, after);
            }
            after.rests.add(new Rest(rest.line(), PhraseLine.nextPart(rest.line(), end), rest.found(), rest.goesOn()));
        }

        private void lead(String part, PhraseNode after) {
            if (PhraseLine.isOptional(part)) {
                next.atOnce().add(after);
            }
            String one = part.startsWith("?") ? part.substring(1) : part;
            PhraseLine.alternatives(one, alternative -> step(alternative, after));
        }

        private void step(String alternative, PhraseNode after) {
            List<String> members = PhraseLine.members(alternative);
            if (!members.isEmpty()) {
                members.forEach(member -> rests.add(new Rest(member, 0, null, after)));
            } else if (alternative.equals("*")) {
                next.byShape().add(new Shaped(Shape.ANY, after));
            } else if (alternative.startsWith("{")) {
                String shape = alternative.substring(1, alternative.length() - 1).toUpperCase(Locale.ROOT);
                next.byShape().add(new Shaped(Shape.valueOf(shape), after));
            } else {
                PhraseLine.forms(alternative, word -> word(word, after));
            }
        }

        private void word(String word, PhraseNode after) {
            List<PhraseNode> known = next.byWord().get(word);
            if (known == null) {
                next.byWord().put(word, List.of(after));
            } else if (!known.contains(after)) {
                List<PhraseNode> more = new ArrayList<>(known);
                more.add(after);
                next.byWord().put(word, more);
            }
        }
    }
}

package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private record Rest(
            String line,
            int from,
            @Nullable Phrase found,
            @Nullable PhraseNode goesOn) {}

    /** A word of a shape and the place after it. */
    record Shaped(Shape shape, PhraseNode to) {}

    /** An edge of a sentence and the place after it. */
    record Edged(Edge edge, PhraseNode to) {}

    /** All that may follow a place. */
    record Next(
            Map<String, List<PhraseNode>> byWord,
            List<Shaped> byShape,
            List<Edged> byEdge,
            List<PhraseNode> atOnce,
            List<Phrase> found) {
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
        private final Next next = new Next(
                new HashMap<>(), new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));
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
            List<PhraseNode> to = List.of(after);
            int from = part.charAt(0) == '?' ? 1 : 0;
            for (int bar = part.indexOf('|', from); bar >= 0; bar = part.indexOf('|', from)) {
                step(part.substring(from, bar), to);
                from = bar + 1;
            }
            step(part.substring(from), to);
        }

        private void step(String alternative, List<PhraseNode> to) {
            char first = alternative.charAt(0);
            if (first == '<' || alternative.startsWith("**")) {
                PhraseLine.members(alternative).forEach(member -> rests.add(new Rest(member, 0, null, to.getFirst())));
            } else if (Edge.isNamed(alternative)) {
                next.byEdge().add(new Edged(Edge.of(alternative), to.getFirst()));
            } else if (first == '*' || first == '{') {
                next.byShape().add(new Shaped(PhraseLine.shape(alternative), to.getFirst()));
            } else {
                PhraseLine.forms(alternative, word -> word(word, to));
            }
        }

        private void word(String word, List<PhraseNode> to) {
            List<PhraseNode> known = next.byWord().putIfAbsent(word, to);
            if (known != null && !known.contains(to.getFirst())) {
                List<PhraseNode> more = new ArrayList<>(known);
                more.addAll(to);
                next.byWord().put(word, more);
            }
        }
    }
}

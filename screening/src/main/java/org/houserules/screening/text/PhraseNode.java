package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place between two words of the phrase lists. Lines that begin with the same parts share their places; a set or an
 * optional part is one detour, not a copy of the line. What follows a place is worked out when a text first reaches it.
 */
final class PhraseNode {
    /** How much is copied rather than gone round for. */
    private static final int SMALL = 200;

    private final List<Rest> rests = new ArrayList<>(1);
    private volatile @Nullable Next next;

    /** What remains of a line; at its end either something is found or the line that named the set goes on. */
    private record Rest(
            String line,
            int from,
            @Nullable Phrase found,
            @Nullable PhraseNode goesOn) {
        boolean isOnlyOnward() {
            return from >= line.length() && found == null && goesOn != null;
        }

        PhraseNode onward() {
            return Objects.requireNonNull(goesOn);
        }
    }

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

        /** How much would have to be copied for a place to lead where this one leads. */
        private int size() {
            return byWord.size() + byShape.size() + byEdge.size() + atOnce.size() + found.size();
        }

        private void addAll(Next other) {
            other.byWord().forEach((word, to) -> to.forEach(one -> add(word, List.of(one))));
            byShape.addAll(other.byShape());
            byEdge.addAll(other.byEdge());
            atOnce.addAll(other.atOnce());
            found.addAll(other.found());
        }

        private void add(String word, List<PhraseNode> to) {
            List<PhraseNode> known = byWord.putIfAbsent(word, to);
            if (known != null && !known.contains(to.getFirst())) {
                List<PhraseNode> more = new ArrayList<>(known);
                more.addAll(to);
                byWord.put(word, more);
            }
        }

        /** Most of it is empty in most places, and all that is empty is one and the same in memory. */
        private Next packed() {
            return new Next(
                    byWord.isEmpty() ? Map.of() : byWord,
                    List.copyOf(byShape),
                    List.copyOf(byEdge),
                    List.copyOf(atOnce),
                    List.copyOf(found));
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
        private final Set<PhraseNode> begun = new HashSet<>();

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
            return withoutDetours().packed();
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
                begun.add(after);
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
                PhraseLine.forms(alternative, word -> next.add(word, to));
            }
        }

        /**
         * A text goes through a place a million times and opens it once: where a word leads to a place from which it
         * only goes on, it leads there at once, and what a small detour leads to is led to from here.
         */
        private Next withoutDetours() {
            Next all = new Next(
                    next.byWord(),
                    new ArrayList<>(1),
                    next.byEdge(),
                    new ArrayList<>(1),
                    new ArrayList<>(next.found()));
            all.byWord().replaceAll((word, to) -> ahead(to));
            next.byShape()
                    .forEach(shaped -> ahead(List.of(shaped.to()))
                            .forEach(to -> all.byShape().add(new Shaped(shaped.shape(), to))));
            for (PhraseNode detour : next.atOnce()) {
                if (detour.next().size() <= SMALL) {
                    all.addAll(detour.next());
                } else {
                    all.atOnce().add(detour);
                }
            }
            return all;
        }

        private List<PhraseNode> ahead(List<PhraseNode> to) {
            return to.stream().noneMatch(this::onlyGoesOn)
                    ? to
                    : to.stream().flatMap(this::ahead).distinct().toList();
        }

        private Stream<PhraseNode> ahead(PhraseNode to) {
            return onlyGoesOn(to) ? to.rests.stream().map(Rest::onward).flatMap(this::ahead) : Stream.of(to);
        }

        /** Asked only of places that are begun here: of others the rests may be growing. */
        private boolean onlyGoesOn(PhraseNode to) {
            return begun.contains(to) && to.rests.stream().allMatch(Rest::isOnlyOnward);
        }
    }
}

package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.screening.text.Phrase.Step;

/** All phrases of the lists as one tree of words; one walk along a text finds every one of them. */
final class PhraseTrie {
    private final Node root = new Node();

    static PhraseTrie of(List<Phrase> phrases) {
        PhraseTrie trie = new PhraseTrie();
        phrases.forEach(trie::add);
        return trie;
    }

    private void add(Phrase phrase) {
        Node node = root;
        for (Step step : phrase.steps()) {
            node = node.child(step);
        }
        node.ends.add(phrase);
    }

    Walk walk(Reading reading) {
        Walk walk = new Walk(reading);
        for (int start = 0; start < reading.size(); start++) {
            walk.follow(root, start, start);
        }
        return walk;
    }

    /** A phrase and the words of the text, from the first to before the last. */
    record Match(Phrase phrase, int from, int to) {}

    /** One walk along a text; it counts its steps so that a test can hold them against the length of the text. */
    static final class Walk {
        private final Reading reading;
        private final List<Match> matches = new ArrayList<>();
        private long steps;

        private Walk(Reading reading) {
            this.reading = reading;
        }

        List<Match> matches() {
            return matches;
        }

        long steps() {
            return steps;
        }

        private void follow(Node node, int start, int at) {
            steps++;
            for (Phrase phrase : node.ends) {
                matches.add(new Match(phrase, start, at));
            }
            if (at == reading.size() || (at > start && reading.breaksBefore(at))) {
                return;
            }
            for (Node next : node.byWord.getOrDefault(reading.form(at), List.of())) {
                follow(next, start, at + 1);
            }
            for (Map.Entry<Shape, Node> next : node.byShape) {
                if (next.getKey().fits(reading, at)) {
                    follow(next.getValue(), start, at + 1);
                }
            }
        }
    }

    private static final class Node {
        private final Map<Step, Node> children = new LinkedHashMap<>();
        private final Map<String, List<Node>> byWord = new HashMap<>();
        private final List<Map.Entry<Shape, Node>> byShape = new ArrayList<>();
        private final List<Phrase> ends = new ArrayList<>();

        private Node child(Step step) {
            Node known = children.get(step);
            return known != null ? known : grow(step);
        }

        private Node grow(Step step) {
            Node next = new Node();
            children.put(step, next);
            switch (step) {
                case Step.Like like -> byShape.add(Map.entry(like.shape(), next));
                case Step.OneOf(Set<String> words) ->
                    words.forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(next));
            }
            return next;
        }
    }
}

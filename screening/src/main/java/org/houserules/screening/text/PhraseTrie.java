package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.text.PhraseNode.Edged;
import org.houserules.screening.text.PhraseNode.Next;
import org.houserules.screening.text.PhraseNode.Shaped;

/** All phrases of some lists as one tree of words; one walk along a text finds every one of them. */
final class PhraseTrie {
    private final PhraseNode root;

    private PhraseTrie(PhraseNode root) {
        this.root = root;
    }

    static PhraseTrie of(List<PhraseLine> lines) {
        return new PhraseTrie(PhraseNode.of(lines));
    }

    PhraseNode root() {
        return root;
    }

    Walk walk(Reading reading) {
        Walk walk = new Walk(reading);
        for (int start = 0; start < reading.size(); start++) {
            walk.follow(root, start, start);
        }
        return walk;
    }

    /** A phrase and the words of the text, from the first to before the last. */
    record Match(Phrase phrase, int from, int to) {
        Match upTo(Match later) {
            return new Match(phrase, from, Math.max(to, later.to));
        }
    }

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

        private void follow(PhraseNode node, int start, int at) {
            steps++;
            Next next = node.next();
            if (at > start) {
                next.found().forEach(phrase -> matches.add(new Match(phrase, start, at)));
            }
            for (PhraseNode detour : next.atOnce()) {
                follow(detour, start, at);
            }
            for (Edged edged : next.byEdge()) {
                if (edged.edge().isAt(reading, at)) {
                    follow(edged.to(), start, at);
                }
            }
            if (at == reading.size() || (at > start && reading.breaksBefore(at))) {
                return;
            }
            for (PhraseNode after : next.after(reading.form(at))) {
                follow(after, start, at + 1);
            }
            for (Shaped shaped : next.byShape()) {
                if (shaped.shape().fits(reading, at)) {
                    follow(shaped.to(), start, at + 1);
                }
            }
        }
    }
}

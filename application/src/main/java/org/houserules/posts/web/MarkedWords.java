package org.houserules.posts.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houserules.policy.JudgedFinding;
import org.houserules.posts.web.VerdictView.Stretch;
import org.houserules.screening.Span;

/** The words of a post with those underlined that have a finding. */
record MarkedWords(String words) {
    List<Stretch> by(List<JudgedFinding> standing) {
        List<Span> spans = standing.stream()
                .map(judged -> judged.finding().where())
                .filter(where -> where.in().equals("text") && where.part().isEmpty())
                .flatMap(where -> where.span().stream())
                .filter(span -> span.to() <= words.length())
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Span::to))
                .toList();
        List<Stretch> cut = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(at, span.from());
            if (span.to() > from) {
                add(cut, at, from, false);
                add(cut, from, span.to(), true);
                at = span.to();
            }
        }
        add(cut, at, words.length(), false);
        return List.copyOf(cut);
    }

    private void add(List<Stretch> cut, int from, int to, boolean found) {
        if (to > from) {
            cut.add(new Stretch(words.substring(from, to), found));
        }
    }
}

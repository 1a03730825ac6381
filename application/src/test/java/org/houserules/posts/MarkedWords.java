package org.houserules.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.Span;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;

/** A screening that knows only some words and says of what kind they are. */
record MarkedWords(String words, TextKind kind, String detail) implements TextScreening {
    @Override
    public Screened screen(String text) {
        List<TextFinding> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span where = new Span(at, at + words.length());
            found.add(new TextFinding(kind, detail, 1, Urgency.NORMAL, where, "These words are marked."));
        }
        return new Screened(found, Optional.empty());
    }
}

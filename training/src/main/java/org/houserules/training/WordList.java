package org.houserules.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.screening.Span;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;

/** What most schools have today, to compare with: a text is bad when a word of a list is in it. */
final class WordList implements TextScreening {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList read(Path file) throws IOException {
        return new WordList(new HashSet<>(Files.readAllLines(file)));
    }

    /** It knows no kinds: what it finds counts as each kind that it is asked for. */
    @Override
    public Screened screen(String text) {
        boolean bad = Tokens.of(text).stream().anyMatch(token -> words.contains(token.folded()));
        return new Screened(bad ? everyKind(new Span(0, text.length())) : List.of(), Optional.empty());
    }

    private static List<TextFinding> everyKind(Span whole) {
        return Measured.HARM.stream()
                .map(kind -> new TextFinding(kind, kind.key(), 1, Urgency.SOON, whole, "A word of the list."))
                .toList();
    }
}

package org.houserules.screening.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Span;
import org.houserules.screening.Spans;
import org.houserules.screening.Tokens;

/** Whether the abuse in a text is quoted, reported or condemned rather than said; such a text is looked at later. */
public final class SpokenAgainst {
    private static final PhraseScan CUES = new PhraseScan(PhraseFile.read("spoken-against"));
    private static final Set<TextKind> LOWERED =
            Set.of(TextKind.ABUSE, TextKind.HATE, TextKind.BULLYING, TextKind.SEXUAL);

    private final Reading reading;
    private final BitSet sentences = new BitSet();
    private final int[] words;
    private final Spans quotes;

    private SpokenAgainst(Reading reading) {
        this.reading = reading;
        this.words = new int[reading.size() == 0 ? 1 : reading.sentence(reading.size() - 1) + 1];
        for (int i = 0; i < reading.size(); i++) {
            words[reading.sentence(i)]++;
        }
        this.quotes = Spans.of(
                Quotes.in(reading.text()).stream().filter(this::isAmongWords).toList());
        CUES.matches(reading).forEach(cue -> sentences.set(reading.sentence(cue.from())));
    }

    /** Whether words beside the abuse say that somebody else said it, or that it must not be said. */
    public static boolean in(String text) {
        SpokenAgainst spoken = new SpokenAgainst(Reading.of(text));
        return !spoken.sentences.isEmpty() || !spoken.quotes.isEmpty();
    }

    /**
     * The findings, less urgent where their own sentence speaks against them, so that words added elsewhere change
     * nothing. A child at risk reports exactly so: a threat, self-harm or grooming is never lowered.
     */
    static List<TextFinding> lowered(List<TextFinding> found, Reading reading) {
        if (found.stream().noneMatch(SpokenAgainst::canBeLowered)) {
            return found;
        }
        SpokenAgainst spoken = new SpokenAgainst(reading);
        return found.stream().map(spoken::judged).toList();
    }

    private TextFinding judged(TextFinding finding) {
        return canBeLowered(finding) && isAbout(finding.where())
                ? new TextFinding(
                        finding.kind(),
                        finding.detail(),
                        finding.score(),
                        Urgency.NORMAL,
                        finding.where(),
                        finding.what())
                : finding;
    }

    private static boolean canBeLowered(TextFinding finding) {
        return finding.urgency() == Urgency.SOON && LOWERED.contains(finding.kind());
    }

    private boolean isAbout(Span where) {
        return reading.size() > 0 && sentences.get(reading.sentence(wordAt(where.from()))) || quotes.overlap(where);
    }

    /** The number of the last word that begins at or before a place. */
    private int wordAt(int place) {
        int low = 0;
        int high = reading.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (reading.token(middle).from() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A quotation with at least four words about it in the sentences where it begins and ends. */
    private boolean isAmongWords(Span quote) {
        int quoted = Tokens.of(quote.in(reading.text())).size();
        if (quoted == 0 || reading.size() == 0) {
            return false;
        }
        int first = reading.sentence(wordAt(quote.from()));
        int last = reading.sentence(wordAt(quote.to()));
        int around = 0;
        for (int sentence = first; sentence <= last; sentence++) {
            around += words[sentence];
        }
        return around - quoted >= 4;
    }
}

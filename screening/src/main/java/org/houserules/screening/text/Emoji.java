package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.Span;

/** What emoji say on their own: a finger, a row that stands for sexual talk, an animal or clown for a person. */
final class Emoji implements Scan {
    private static final Rule FINGER =
            new Rule(TextKind.PROFANITY, "emoji", Urgency.NORMAL, 0.9, "This contains a rude gesture as an emoji.");
    private static final Rule SEXUAL =
            new Rule(TextKind.SEXUAL, "emoji", Urgency.SOON, 0.7, "This contains a row of emoji used for sexual talk.");
    private static final Rule PILLS =
            new Rule(TextKind.SELF_HARM, "emoji", Urgency.NOW, 0.6, "This row of emoji may stand for harming oneself.");
    private static final Rule MOCKED = new Rule(
            TextKind.ABUSE, "emoji", Urgency.SOON, 0.5, "This row of emoji calls somebody a clown or an animal.");

    @Override
    public List<TextFinding> in(Reading reading) {
        String text = reading.text();
        List<TextFinding> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int to = endOfRow(text, i);
            if (to > i) {
                Span row = new Span(i, to);
                meaning(row.in(text)).ifPresent(rule -> found.add(rule.at(row)));
            }
            i = Math.max(to, i + 1);
        }
        return found;
    }

    /** Emoji that touch are one row. */
    private static int endOfRow(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == 0xFE0F || isPictorial(text.codePointAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isPictorial(int c) {
        return c >= 0x1F300 || (c >= 0x2600 && c <= 0x2BFF);
    }

    private static Optional<Rule> meaning(String row) {
        boolean drops = row.contains("💦") && (row.contains("🍆") || row.contains("🍑") || row.contains("👅"));
        boolean pair = row.contains("🍆") && row.contains("🍑");
        if (row.contains("🖕")) {
            return Optional.of(FINGER);
        }
        if (drops || pair) {
            return Optional.of(SEXUAL);
        }
        if (row.contains("💊💊💊") || (row.contains("🔪") && row.contains("💪"))) {
            return Optional.of(PILLS);
        }
        return row.contains("🤡🤡🤡") ? Optional.of(MOCKED) : Optional.empty();
    }
}

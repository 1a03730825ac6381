package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houserules.screening.text.PhraseTrie.Match;

/** The name of a partner after words such as "sponsored by". */
final class Mentions implements Scan {
    private static final Set<String> BEFORE_NAME = Set.of(
            "the",
            "our",
            "local",
            "friends",
            "at",
            "everyone",
            "a",
            "team",
            "from",
            "company",
            "firm",
            "business",
            "wonderful",
            "lovely");
    private static final Set<String> WITHIN_NAME = Set.of("and", "of", "the", "for", "in", "on");
    private static final Set<String> NOT_PARTNERS = WordList.named("not-partners");
    private static final int LONGEST_NAME = 6;

    private static final PhraseScan CUES = new PhraseScan(PhraseFile.read("partners"));

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        int after = 0;
        for (Match cue : CUES.matches(reading)) {
            int from = beginning(reading, cue.to());
            int to = end(reading, from);
            if (to > from && from >= after) {
                found.add(cue.phrase().rule().at(reading.span(from, to)));
                after = to;
            }
        }
        return found;
    }

    private static int beginning(Reading reading, int cueEnd) {
        int at = cueEnd;
        while (at < reading.size() && at < cueEnd + 4 && isBeforeName(reading, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBeforeName(Reading reading, int at) {
        return !reading.breaksBefore(at)
                && (!reading.token(at).capitalised() || reading.form(at).equals("the"))
                && BEFORE_NAME.contains(reading.form(at));
    }

    private static int end(Reading reading, int from) {
        int to = from;
        for (int i = from; i < reading.size() && i < from + LONGEST_NAME && !reading.breaksBefore(i); i++) {
            boolean listed = i > from && reading.between(i).contains(",");
            boolean capital = reading.token(i).capitalised() && !NOT_PARTNERS.contains(reading.form(i));
            if (listed || (!capital && (i == from || !WITHIN_NAME.contains(reading.form(i))))) {
                break;
            }
            to = capital ? i + 1 : to;
        }
        return to;
    }
}

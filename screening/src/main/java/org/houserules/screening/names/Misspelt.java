package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.screening.names.Candidate.Rank;
import org.houserules.screening.names.Slips.Near;

/** Finds who is meant by a misspelt part of a full name whose other part is right. */
final class Misspelt {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_FOR_TWO = 5;
    private static final int LONG = 6;

    private final Passage passage;
    private final Vocabulary vocabulary;
    private final Map<String, List<Near>> known = new HashMap<>();

    /** @param slips how many slips away the right name is */
    record Match(Bearers bearers, int slips) {
        Rank rank() {
            return slips == 1 ? Rank.MISSPELT : Rank.TWICE_MISSPELT;
        }
    }

    Misspelt(Passage passage, Vocabulary vocabulary) {
        this.passage = passage;
        this.vocabulary = vocabulary;
    }

    /**
     * The words from one place to another are a misspelt partner of the name that stands at {@code name}; what is a name
     * itself is hardly a misspelt one, and none at all in the turned-round order.
     */
    Optional<Match> beside(int name, int from, int to, Side partners) {
        if (FunctionWords.isWord(passage, from)
                || abbreviation(from, name)
                || twoWords(name, from, to)
                || afterTitle(Math.min(name, from))) {
            return Optional.empty();
        }
        String written = passage.key(from, to);
        if (partners.named().apply(written).isPresent()
                || to - from == 1 && FunctionWords.isFormOfWord(passage, from) && !isPlural(written, partners)) {
            return Optional.empty();
        }
        int most = !isName(written) ? 2 : partners.turned() ? 0 : 1;
        boolean free = passage.capitalNearby(name) && (passage.capitalNearby(from) || passage.capital(to - 1))
                || !passage.casing(from).telling() && !Words.isOrdinary(passage.folded(from));
        return nearest(near(written), new Written(written, free, most), partners);
    }

    /** "isla potters mum" */
    private static boolean isPlural(String written, Side partners) {
        return written.endsWith("s")
                && partners.named()
                        .apply(written.substring(0, written.length() - 1))
                        .isPresent();
    }

    private static Optional<Match> nearest(List<Near> all, Written written, Side partners) {
        List<Bearers> found = new ArrayList<>(2);
        int fewest = written.most();
        for (Near near : all) {
            if (near.slips() <= fewest && longEnough(near, written)) {
                Optional<Bearers> bearers = partners.named().apply(near.name());
                if (bearers.isPresent()) {
                    if (near.slips() < fewest) {
                        found.clear();
                        fewest = near.slips();
                    }
                    found.add(bearers.get());
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Match(Bearers.together(found), fewest));
    }

    /** Those one slip away. */
    List<Near> once(int from, int to) {
        return near(passage.key(from, to)).stream()
                .filter(near -> near.slips() == 1)
                .toList();
    }

    /** No word of English, no number, no abbreviation. */
    boolean unknown(int at) {
        return passage.has(at)
                && passage.folded(at).length()
                        >= (passage.capital(at) && !passage.token(at).shouted() ? 2 : SHORTEST)
                && !passage.number(at)
                && !Words.isOrdinary(passage.folded(at));
    }

    /** A word that stands in a text a thousand times is looked up once. */
    private List<Near> near(String written) {
        return known.computeIfAbsent(written, word -> vocabulary.slips().near(word, 2));
    }

    /** "World AIDS Day", "PE Hall". */
    private boolean abbreviation(int at, int name) {
        return passage.casing(at).telling()
                && passage.token(at).shouted()
                && !passage.token(name).shouted();
    }

    /** "Mr Wyn-Hughes" is no misspelt pupil. */
    private boolean afterTitle(int at) {
        return passage.is(at - 1, WordClass.TITLE)
                && (passage.plainBefore(at) || passage.dotBefore(at))
                && passage.capital(at - 1);
    }

    /** "Mill Lane": two words of English are no name for one slip. */
    private boolean twoWords(int name, int from, int to) {
        return to - from == 1 && Words.isOrdinary(passage.folded(from)) && Words.canBeWord(passage.folded(name));
    }

    private boolean isName(String written) {
        return vocabulary.entry(written).filter(Entry::isName).isPresent();
    }

    private static boolean longEnough(Near near, Written written) {
        int shorter = Math.min(written.word().length(), near.name().length());
        return near.slips() == 1
                ? written.free() || shorter > SHORTEST
                : shorter >= (written.free() ? SHORTEST_FOR_TWO - 1 : LONG)
                        && near.name().length() >= SHORTEST_FOR_TWO;
    }

    /** A word that may be misspelt; {@code free}: capitals or their absence leave even a short one open. */
    private record Written(String word, boolean free, int most) {}
}

package org.houserules.screening.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What it means when words of several sorts stand together, in any order.
 *
 * @param needs the numbers of the sorts that have to be there
 * @param without the numbers of those that speak against it
 */
record Mixture(Rule rule, List<Integer> needs, List<Integer> without) {
    boolean isIn(BitSet sorts) {
        for (int sort : needs) {
            if (!sorts.get(sort)) {
                return false;
            }
        }
        for (int sort : without) {
            if (sorts.get(sort)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each sort has a word of its own: one word that belongs to several sorts is no mixture. */
    boolean isOfSeveralWords(List<BitSet> words) {
        Map<Integer, Integer> taken = new HashMap<>();
        for (int sort = 0; sort < words.size(); sort++) {
            if (!finds(sort, words, taken, new BitSet())) {
                return false;
            }
        }
        return true;
    }

    /** A word that is free, or one whose sort finds another. */
    private static boolean finds(int sort, List<BitSet> words, Map<Integer, Integer> taken, BitSet asked) {
        BitSet own = words.get(sort);
        for (int word = own.nextSetBit(0); word >= 0; word = own.nextSetBit(word + 1)) {
            if (!asked.get(word)) {
                asked.set(word);
                Integer other = taken.get(word);
                if (other == null || finds(other, words, taken, asked)) {
                    taken.put(word, sort);
                    return true;
                }
            }
        }
        return false;
    }
}

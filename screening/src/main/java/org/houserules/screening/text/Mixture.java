package org.houserules.screening.text;

import java.util.BitSet;
import java.util.List;

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
}

package org.houserules.policy.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of trying a draft on one kind of thing, counted; with examples, the latest first. */
public record Outcome(
        String what,
        int tried,
        int otherwise,
        Map<String, Integer> changes,
        Map<String, Integer> newly,
        Map<String, Integer> noLonger,
        List<Otherwise> examples) {
    public static final int MOST_EXAMPLES = 50;

    static Outcome nothing(String what) {
        return new Outcome(what, 0, 0, Map.of(), Map.of(), Map.of(), List.of());
    }

    /** With some more. */
    Outcome with(int more, List<Otherwise> found) {
        Map<String, Integer> allChanges = new TreeMap<>(changes);
        Map<String, Integer> allNewly = new TreeMap<>(newly);
        Map<String, Integer> allGone = new TreeMap<>(noLonger);
        for (Otherwise one : found) {
            allChanges.merge(one.before() + " → " + one.after(), 1, Integer::sum);
            one.newly().forEach(control -> allNewly.merge(control, 1, Integer::sum));
            one.noLonger().forEach(control -> allGone.merge(control, 1, Integer::sum));
        }
        List<Otherwise> all = new ArrayList<>(examples);
        all.addAll(found.subList(0, Math.min(found.size(), Math.max(0, MOST_EXAMPLES - all.size()))));
        return new Outcome(
                what, tried + more, otherwise + found.size(), allChanges, allNewly, allGone, List.copyOf(all));
    }
}

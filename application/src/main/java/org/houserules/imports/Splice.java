package org.houserules.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be put back to undo one change of a list.
 *
 * @param at where it begins
 * @param length how many stand there now
 * @param before what stood there
 */
public record Splice(int at, int length, List<Item> before) {

    static Splice between(WorkingList before, WorkingList after) {
        List<Item> was = before.items();
        List<Item> is = after.items();
        int most = Math.min(was.size(), is.size());
        int from = 0;
        while (from < most && was.get(from).equals(is.get(from))) {
            from++;
        }
        int same = 0;
        while (same < most - from && was.get(was.size() - 1 - same).equals(is.get(is.size() - 1 - same))) {
            same++;
        }
        return new Splice(from, is.size() - same - from, List.copyOf(was.subList(from, was.size() - same)));
    }

    WorkingList undo(WorkingList now) {
        List<Item> all = new ArrayList<>(now.items().subList(0, at));
        all.addAll(before);
        all.addAll(now.items().subList(at + length, now.items().size()));
        return new WorkingList(all);
    }
}

package org.houserules.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in one or several files, so that people can mend everything at once. */
public final class Faults {
    /** More than a person mends in one go; the rest is only counted. */
    static final int SHOWN = 50;

    private final Set<Fault> shown = new LinkedHashSet<>();
    private int more;

    public void add(String file, int line, String what, String mend) {
        Fault fault = new Fault(file, line, what, mend);
        if (shown.size() < SHOWN) {
            shown.add(fault);
        } else if (!shown.contains(fault)) {
            more++;
        }
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    public void throwIfAny() throws Unusable {
        if (!isEmpty()) {
            throw unusable();
        }
    }

    Unusable unusable() {
        return new Unusable(List.copyOf(shown), more);
    }

    /** At most fifty; a last one says how many more there are. */
    public List<Fault> list() {
        return upTo(SHOWN, List.copyOf(shown), more);
    }

    int count() {
        return shown.size() + more;
    }

    /** Beyond this, a search for the word that was meant is wasted. */
    boolean isFull() {
        return shown.size() >= SHOWN;
    }

    static List<Fault> upTo(int most, List<Fault> faults, int uncounted) {
        int left = Math.max(0, faults.size() - most) + uncounted;
        List<Fault> kept = new ArrayList<>(faults.subList(0, Math.min(most, faults.size())));
        if (left > 0) {
            String what = left == 1 ? "There is 1 more fault" : "There are " + left + " more faults";
            kept.add(new Fault(kept.getLast().file(), 0, what, "Mend these first, then try again."));
        }
        return List.copyOf(kept);
    }
}

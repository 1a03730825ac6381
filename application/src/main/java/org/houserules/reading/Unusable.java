package org.houserules.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Input cannot be used; every fault that was found is told, up to fifty of them. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Unusable(List<Fault> faults) {
        this(faults, 0);
    }

    Unusable(List<Fault> faults, int more) {
        super(faults.stream().limit(3).map(Fault::inOneLine).collect(Collectors.joining(" ")));
        this.faults = Faults.upTo(Faults.SHOWN, faults, more);
    }

    public static Unusable of(Fault fault) {
        return new Unusable(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }
}

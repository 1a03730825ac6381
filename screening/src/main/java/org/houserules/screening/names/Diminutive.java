package org.houserules.screening.names;

import java.util.List;

/** Tells whether a word could be somebody's short name though no table has it: Benj, Robbo, Danny. */
final class Diminutive {
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of("", "y", "ie", "i", "s", "o", "ey", "ers", "kins");

    private Diminutive() {}

    /** Only beside the right family name: alone, such a word says too little. */
    static boolean of(String written, String given) {
        return written.length() >= SHORTEST_STEM
                && given.length() > SHORTEST_STEM
                && ENDINGS.stream().anyMatch(ending -> written.endsWith(ending) && begins(given, written, ending));
    }

    private static boolean begins(String given, String written, String ending) {
        String stem = written.substring(0, written.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1) && !given.startsWith(stem);
        String single = doubled ? stem.substring(0, last) : stem;
        return single.length() >= SHORTEST_STEM && given.length() > single.length() && given.startsWith(single);
    }
}

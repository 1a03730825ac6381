package org.houserules.guidance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old somebody may be, in whole years, both ends included. */
record Ages(int least, int most) {
    static final int OLDEST = 120;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(?:(\\+)|-(\\d{1,3}))?");
    private static final Pattern BOUND = Pattern.compile("(under|from)-(\\d{1,3})");

    /** Written as 17, 13-14 or 18+. */
    static Optional<Ages> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(matcher.group(1));
        int most = matcher.group(2) != null ? OLDEST : least;
        int to = matcher.group(3) != null ? Integer.parseInt(matcher.group(3)) : most;
        return least <= to && to <= OLDEST ? Optional.of(new Ages(least, to)) : Optional.empty();
    }

    static boolean isBound(String bound) {
        return BOUND.matcher(bound).matches();
    }

    /** Whether under-18 or from-18 holds; empty where it holds for some of these ages only. */
    Optional<Boolean> within(String bound) {
        Matcher matcher = BOUND.matcher(bound);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(bound + " is no bound of an age");
        }
        int years = Integer.parseInt(matcher.group(2));
        boolean under = matcher.group(1).equals("under");
        if (most < years) {
            return Optional.of(under);
        }
        return least >= years ? Optional.of(!under) : Optional.empty();
    }
}

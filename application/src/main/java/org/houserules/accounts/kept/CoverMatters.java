package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.CoverAhead.Gap;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.people.BritishDays;

/** Days on which too few of a team are here, as matters: one for each stretch of days. */
final class CoverMatters {
    private CoverMatters() {}

    /** @param refs of the clauses that ask for cover */
    static List<Matter> of(CoverAhead cover, LocalDate today, List<String> refs) {
        return cover.gaps().stream().map(gap -> matter(cover, gap, today, refs)).toList();
    }

    private static Matter matter(CoverAhead cover, Gap gap, LocalDate today, List<String> refs) {
        boolean now = !gap.from().isAfter(today);
        String key = now ? "coverage/now" : "coverage/" + gap.from();
        // Where no clause asks for cover, nothing is broken: it is worth knowing all the same.
        boolean alarm = now && cover.fromPolicy();
        return new Matter(
                Kind.COVER, alarm, key, what(cover, gap, today), mend(gap, now), refs, Optional.of(gap.from()));
    }

    /** "It needs one more administrator from 8 to 12 December. Away or gone: Noor Demo." */
    static String what(CoverAhead cover, Gap gap, LocalDate today) {
        String away = gap.away().isEmpty() ? "" : " Away or gone: " + String.join(", ", gap.away()) + ".";
        String when = cover.when(gap.from(), gap.until(), today);
        return "It needs " + gap.lacking() + " " + when + "." + away;
    }

    private static String mend(Gap gap, boolean now) {
        return now
                ? "Add somebody to the team at once."
                : "Add somebody to the team, or move somebody's leave, before " + BritishDays.day(gap.from()) + ".";
    }
}

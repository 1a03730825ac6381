package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.people.BritishDays;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;

/** On every coming day enough of the team are here. */
@Control(
        key = "coverage",
        summary = "On every coming day enough administrators and moderators of the account are here.")
final class Coverage implements Check<ObservedAccount, Coverage.Setting> {
    /** How many at least, on each day. */
    record Setting(int administrators, int moderators) {}

    private static final Where COVERAGE = Where.in("coverage");

    @Override
    public Stream<Finding> check(ObservedAccount account, Setting setting) {
        if (account.cover().stream().noneMatch(cover -> cover.day().equals(account.today()))) {
            return Stream.of(Finding.cannotTell(
                    "Nobody can tell who of the team is here.", COVERAGE, "Say who is in the team of this account."));
        }
        return Stream.of(
                of(account, Cover::administrators, setting.administrators(), "administrator"),
                of(account, Cover::moderators, setting.moderators(), "moderator"));
    }

    private static Finding of(ObservedAccount account, ToIntFunction<Cover> count, int wanted, String part) {
        return account.cover().stream()
                .filter(cover -> !cover.day().isBefore(account.today()) && count.applyAsInt(cover) < wanted)
                .findFirst()
                .map(gap -> gap(gap, account.today(), count.applyAsInt(gap) + " of " + counted(wanted, part)))
                .orElseGet(() -> Finding.met("There are always " + counted(wanted, part) + " or more.", COVERAGE));
    }

    private static Finding gap(Cover gap, LocalDate today, String here) {
        boolean now = gap.day().equals(today);
        return Finding.breached(
                (now
                                ? "Cover is lost today: only "
                                : "Cover will be lost on " + BritishDays.whole(gap.day()) + ": only ")
                        + here + away(gap.away(), now) + ".",
                COVERAGE,
                now
                        ? "Add somebody to the team at once, or close the account to visitors until somebody is back."
                        : "Add somebody to the team, or move somebody's leave, before that day.");
    }

    private static String counted(int wanted, String part) {
        return wanted + " " + part + (wanted == 1 ? "" : "s");
    }

    private static String away(List<String> away, boolean now) {
        if (away.isEmpty()) {
            return now ? " in the team" : " will be in the team";
        }
        return (now ? " here; away or gone: " : " will be here; away or gone: ") + String.join(", ", away);
    }
}

package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.people.BritishDays;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;

/** Something goes out on the account as often as the policy wants, or as often as its request promised. */
@Control(
        key = "not-neglected",
        summary = "Something goes out on the account as often as the policy wants and its request promised.")
final class NotNeglected implements Check<ObservedAccount, NotNeglected.Setting> {
    /** @param days that may pass from one post to the next; a stricter promise of the account counts instead */
    record Setting(int days) {}

    private static final Where NEGLECT = Where.in("not-neglected");

    @Override
    public Stream<Finding> check(ObservedAccount account, Setting setting) {
        int days = account.postsEvery().filter(own -> own < setting.days()).orElse(setting.days());
        LocalDate since = account.lastPost().orElse(account.account().officialFrom());
        return Stream.of(
                since.plusDays(days).isBefore(account.today())
                        ? neglected(account, days)
                        : Finding.met("The account is looked after: it is to post every " + days(days) + ".", NEGLECT));
    }

    private static Finding neglected(ObservedAccount account, int days) {
        String last = account.lastPost()
                .map(day -> "The last post went out on " + BritishDays.day(day))
                .orElse("Nothing has gone out since the account became official on "
                        + BritishDays.day(account.account().officialFrom()));
        return Finding.breached(
                last + ", and a post is due every " + days(days) + ".",
                NEGLECT,
                "Post something worth reading, or plan to close the account.");
    }

    private static String days(int days) {
        return days == 1 ? "day" : days + " days";
    }
}

package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.accounts.kept.Keepings.AccessLeft;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.people.BritishDays;
import org.houserules.platforms.PlatformName;

/** What is due of an account by its own dates, whatever the policy says. */
final class DueMatters {
    private static final int CLOSING_AHEAD = 30;
    private static final int EVALUATION_AHEAD = 14;
    private static final int ATTESTATION_AHEAD = 14;

    private final KeptAccount account;
    private final LocalDate today;
    private final List<Matter> matters = new ArrayList<>();

    private DueMatters(KeptAccount account) {
        this.account = account;
        this.today = account.observed().today();
    }

    static List<Matter> of(KeptAccount account) {
        DueMatters due = new DueMatters(account);
        due.evaluation();
        due.closure();
        due.attestations();
        account.keeping().accessLeft().forEach(due::access);
        return due.matters;
    }

    private void evaluation() {
        account.keeping()
                .evaluationDue()
                .filter(day -> !day.minusDays(EVALUATION_AHEAD).isAfter(today))
                .ifPresent(day -> matters.add(Matter.warning(
                        Kind.EVALUATION,
                        "evaluation",
                        "Its evaluation " + (day.isBefore(today) ? "was" : "is") + " due on " + BritishDays.day(day)
                                + ".",
                        "Look whether the account does what it is for, and write it down.",
                        Optional.of(day))));
    }

    private void closure() {
        Optional<Integer> open = account.keeping().stepsOpen();
        Optional<LocalDate> last = account.observed()
                .account()
                .officialUntil()
                .or(() -> account.observed().account().promise().closesOn());
        last.filter(day -> open.isPresent() || !day.minusDays(CLOSING_AHEAD).isAfter(today))
                .ifPresent(day -> matters.add(closure(day, open)));
    }

    private Matter closure(LocalDate day, Optional<Integer> open) {
        boolean over = day.isBefore(today);
        String when = BritishDays.day(day);
        String steps = open.map(DueMatters::steps).orElse("");
        String what = over ? "Its last day was " + when + "." : "It closes on " + when + ".";
        String mend = open.isPresent() ? "Go on with closing it." : "Close it step by step, or say that it goes on.";
        return new Matter(Kind.CLOSURE, over, "closure", what + steps, mend, List.of(), Optional.of(day));
    }

    private static String steps(int open) {
        return switch (open) {
            case 0 -> " Every step is done; finish it.";
            case 1 -> " 1 step is open.";
            default -> " " + open + " steps are open.";
        };
    }

    private void attestations() {
        account.observed()
                .seen()
                .values()
                .forEach(seen -> seen.until()
                        .filter(day -> seen.countsOn(today)
                                && !day.minusDays(ATTESTATION_AHEAD).isAfter(today))
                        .ifPresent(day -> matters.add(Matter.warning(
                                Kind.ATTESTATION,
                                "attestation/" + seen.setting().key(),
                                "What was told of \"" + seen.setting().words() + "\" counts until "
                                        + BritishDays.day(day) + ".",
                                "Look again and say what you saw.",
                                Optional.of(day)))));
    }

    private void access(AccessLeft left) {
        String platform = PlatformName.of(account.observed().account().platform());
        String why = left.left() ? " has left" : " is not in the team";
        matters.add(Matter.raised(
                Kind.ACCESS,
                "access/" + left.name().toLowerCase(Locale.UK) + "/"
                        + left.role().toLowerCase(Locale.UK),
                left.name() + why + " and is still " + left.role() + " on " + platform + ".",
                "Remove " + left.name() + " on " + platform + ", then say here that it is done.",
                Optional.empty()));
    }
}

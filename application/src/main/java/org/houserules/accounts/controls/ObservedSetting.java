package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.Setting;
import org.houserules.people.BritishDays;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;

/**
 * Whether a setting is as the policy wants it. Only what was seen, and still counts, meets it; what was last seen to be wrong
 * stays wrong until somebody sees it right.
 */
record ObservedSetting(ObservedAccount account, Setting setting) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** What was read or fetched is looked at every night; after a week nobody has looked. */
    private static final int DAYS_IT_COUNTS = 7;

    static Stream<Finding> of(ObservedAccount account, Setting setting) {
        return Stream.of(new ObservedSetting(account, setting).finding());
    }

    private Finding finding() {
        Optional<Observation> seen = Optional.ofNullable(account.seen().get(setting));
        if (seen.isEmpty()) {
            return cannotTell("Nobody has looked yet", "Look at the account's settings and record what you see.");
        }
        return switch (seen.get().state()) {
            case NOT_AS_WANTED -> breached(seen.get());
            case CANNOT_TELL -> cannotTell(on(seen.get()) + " it could not be told", lookAgain());
            case AS_WANTED -> asWanted(seen.get());
        };
    }

    private Finding asWanted(Observation seen) {
        if (!seen.countsOn(account.today())) {
            return cannotTell(
                    "Somebody's word of " + BritishDays.day(day(seen)) + " has run out",
                    "Look at the account's settings again and record what you see.");
        }
        if (seen.how() == How.ATTESTED) {
            return met(seen);
        }
        if (account.failed().filter(failed -> !failed.isBefore(seen.at())).isPresent()) {
            return cannotTell(
                    "It was in order on " + BritishDays.day(day(seen)) + ", and the platform has not answered since",
                    lookAgain());
        }
        return day(seen).plusDays(DAYS_IT_COUNTS).isBefore(account.today())
                ? cannotTell("It was last looked at on " + BritishDays.day(day(seen)), lookAgain())
                : met(seen);
    }

    private Finding met(Observation seen) {
        return Finding.met(setting.words() + ": seen on " + BritishDays.day(day(seen)) + ".", where());
    }

    private Finding breached(Observation seen) {
        return Finding.breached(
                "Wanted: " + wanted() + ". " + on(seen) + " it was not so" + more(seen.words()),
                where(),
                "Change it on the platform, and have it looked at again.");
    }

    private Finding cannotTell(String why, String mend) {
        return Finding.cannotTell("Wanted: " + wanted() + ". " + why + ".", where(), mend);
    }

    private String wanted() {
        String words = setting.words();
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String on(Observation seen) {
        return "On " + BritishDays.day(day(seen));
    }

    /** Whoever only said that it is not so has said no more than stands here. */
    private static String more(String words) {
        String plain = words.strip();
        if (plain.equals(Observation.NOT_SO)) {
            return ".";
        }
        String said = plain.isEmpty() ? "nothing more is recorded" : plain;
        return ": " + (said.endsWith(".") ? said : said + ".");
    }

    private static String lookAgain() {
        return "Have it looked at again, or look yourself and record what you see.";
    }

    private static LocalDate day(Observation seen) {
        return seen.at().atZone(HERE).toLocalDate();
    }

    private Where where() {
        return Where.in(setting.key());
    }
}

package org.houserules.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.people.BritishDays;

/** What a change makes different of an account: before and after, field by field. */
record AccountChanges(List<Changed> all) {
    private static final String SIGNED = "This stands on the signed request. It changes only through a new request.";

    /** @param signed whether it stands on the form that was signed */
    record Changed(String field, String called, String before, String after, boolean signed) {
        boolean isOne() {
            return !before.equals(after);
        }

        String words() {
            return called + ": from " + before + " to " + after;
        }
    }

    static AccountChanges between(OfficialAccount was, AccountDetails now) {
        return new AccountChanges(List.of(
                        new Changed("name", "Name", was.name(), now.name(), true),
                        new Changed(
                                "audience",
                                "Who can read it",
                                Audiences.called(was.audience()),
                                Audiences.called(now.audience()),
                                true),
                        new Changed(
                                "pupilsContribute",
                                "Pupils write there",
                                yes(was.pupilsContribute()),
                                yes(now.pupilsContribute()),
                                true),
                        new Changed("address", "Address", was.address(), now.address(), true),
                        new Changed(
                                "from",
                                "Official from",
                                BritishDays.day(was.officialFrom()),
                                BritishDays.day(now.officialFrom()),
                                true),
                        new Changed("until", "Last day", day(was.officialUntil()), day(now.officialUntil()), false))
                .stream()
                .filter(Changed::isOne)
                .toList());
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(BritishDays::day).orElse("none");
    }

    /** What stands on a signed form is changed by nobody. */
    List<FieldError> againstSigned() {
        return new ArrayList<>(all.stream()
                .filter(Changed::signed)
                .map(changed -> new FieldError(changed.field(), SIGNED))
                .toList());
    }

    String words() {
        return String.join("; ", all.stream().map(Changed::words).toList());
    }
}

package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.people.BritishDays;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** It is settled when and how the account ends. */
@Control(
        key = "closure-date",
        summary = "It is settled when the account closes, after it goes live and not in the past, and how it ends.")
final class ClosureDate implements Check<AccountRequest, NoSetting> {
    private static final String MEND = "Give the day on which it is to close; it can be moved later.";

    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        return Stream.of(
                closes(request),
                OnForm.answered(
                        request,
                        Question.ENDING,
                        "It is said how the account ends.",
                        "It is not said how the account ends.",
                        "Say what happens to what is on it, and who is told."));
    }

    private static Finding closes(AccountRequest request) {
        Optional<LocalDate> closes = request.answers().day(Question.CLOSES);
        if (closes.isEmpty()) {
            return breached("It is not said when the account closes.", MEND);
        }
        return closes.get().isBefore(request.facts().today())
                ? breached("The closing day, " + BritishDays.day(closes.get()) + ", is over.", MEND)
                : afterGoingLive(request, closes.get());
    }

    private static Finding afterGoingLive(AccountRequest request, LocalDate closes) {
        Optional<LocalDate> goesLive = request.answers().day(Question.GO_LIVE);
        if (goesLive.isEmpty()) {
            return OnForm.cannotTell(
                    Question.CLOSES,
                    "Nobody can tell whether the account closes after it goes live: that day is not given.",
                    "Say when it should go live.");
        }
        return closes.isAfter(goesLive.get())
                ? OnForm.met(Question.CLOSES, "The account closes on " + BritishDays.day(closes) + ".")
                : breached(
                        "The account closes on " + BritishDays.day(closes) + ", not after the day it goes live.",
                        "Choose a later day to close it, or an earlier one to go live.");
    }

    private static Finding breached(String what, String mend) {
        return OnForm.breached(Question.CLOSES, what, mend);
    }
}

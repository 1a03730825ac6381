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

/** It is settled how and when somebody looks whether the account works. */
@Control(
        key = "evaluation-plan",
        summary = "It is settled how success is judged, and on which day between going live and closing.")
final class EvaluationPlan implements Check<AccountRequest, NoSetting> {
    private static final String MEND = "Choose a day between going live and closing.";

    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        return Stream.of(
                OnForm.answered(
                        request,
                        Question.SUCCESS,
                        "It is said how success is judged.",
                        "It is not said how anybody will find out whether the account works.",
                        "Say what you will count or ask, and what would be good enough."),
                day(request));
    }

    private static Finding day(AccountRequest request) {
        Optional<LocalDate> day = request.answers().day(Question.EVALUATED_ON);
        if (day.isEmpty()) {
            return breached("It is not said when success is judged first.");
        }
        String on = BritishDays.day(day.get());
        if (day.get().isBefore(request.facts().today())) {
            return breached("The day on which success is judged, " + on + ", is over.");
        }
        Optional<LocalDate> closes = request.answers().day(Question.CLOSES);
        return closes.filter(day.get()::isAfter).isPresent()
                ? breached("Success is judged on " + on + ", after the account has closed.")
                : sinceGoingLive(request, day.get());
    }

    private static Finding sinceGoingLive(AccountRequest request, LocalDate day) {
        Optional<LocalDate> goesLive = request.answers().day(Question.GO_LIVE);
        if (goesLive.isEmpty()) {
            return OnForm.cannotTell(
                    Question.EVALUATED_ON,
                    "Nobody can tell whether success is judged after the account goes live: that day is not given.",
                    "Say when it should go live.");
        }
        return day.isBefore(goesLive.get())
                ? breached("Success is judged on " + BritishDays.day(day) + ", before the account goes live.")
                : OnForm.met(Question.EVALUATED_ON, "Success is judged first on " + BritishDays.day(day) + ".");
    }

    private static Finding breached(String what) {
        return OnForm.breached(Question.EVALUATED_ON, what, MEND);
    }
}

package org.houserules.consent;

import java.time.LocalDate;

/** What the records say of one use of one pupil on one day. */
public sealed interface ConsentState {
    record Held() implements ConsentState {}

    /** Refused, objected to or withdrawn. */
    record Denied(ConsentAnswer answer) implements ConsentState {}

    record Ended(LocalDate lastDay) implements ConsentState {}

    record Unanswered() implements ConsentState {}

    record Undated() implements ConsentState {}

    /** Given, from a day that has not come yet. */
    record NotYet(LocalDate from) implements ConsentState {}

    /** Nothing is recorded for this use; perhaps something is for another. */
    record NoRecord(boolean forAnotherUse) implements ConsentState {}

    /** From 0, nothing stands against it, to 3, it was denied. */
    default int strictness() {
        return switch (this) {
            case Held held -> 0;
            case NoRecord none -> 1;
            case Unanswered unanswered -> 1;
            case Undated undated -> 1;
            case NotYet notYet -> 1;
            case Ended ended -> 2;
            case Denied denied -> 3;
        };
    }

    static ConsentState stricter(ConsentState a, ConsentState b) {
        return a.strictness() >= b.strictness() ? a : b;
    }
}

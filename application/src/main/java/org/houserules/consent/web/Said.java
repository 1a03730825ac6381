package org.houserules.consent.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentState;

/** Days, states and purposes in the words of the pages. */
public final class Said {
    static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private Said() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(HERE));
    }

    public static String purpose(ConsentPurpose purpose) {
        return switch (purpose) {
            case ANY -> "any purpose";
            case WEBSITE -> "website";
            case SOCIAL_MEDIA -> "social media";
            case PRESS -> "press";
        };
    }

    public static String answer(ConsentAnswer answer) {
        return switch (answer) {
            case GIVEN -> "Given";
            case REQUESTED -> "Asked, not answered";
            case REFUSED -> "Refused";
            case OBJECTED -> "Objected to";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public static String state(ConsentState state) {
        return switch (state) {
            case ConsentState.Held held -> "Given";
            case ConsentState.Denied denied -> answer(denied.answer());
            case ConsentState.Ended ended -> "Ended on " + day(ended.lastDay());
            case ConsentState.Unanswered unanswered -> "Asked, not answered";
            case ConsentState.Undated undated -> "Given, but on no known day";
            case ConsentState.NotYet notYet -> "Given from " + day(notYet.from());
            case ConsentState.NoRecord none -> "Nothing on record";
        };
    }

    public static String look(ConsentState state) {
        return switch (state.strictness()) {
            case 0 -> "met";
            case 3 -> "stop";
            default -> "ask";
        };
    }
}

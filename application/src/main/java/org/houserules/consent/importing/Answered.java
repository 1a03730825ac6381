package org.houserules.consent.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;

/** What was said to one question, when, until when and by whom. */
public record Answered(ConsentAnswer answer, Optional<LocalDate> on, Optional<LocalDate> until, Optional<String> by) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static Answered of(ConsentRow row) {
        return new Answered(
                row.consent().answer(),
                row.consent().answeredOn(),
                row.consent().until(),
                row.by());
    }

    Consent about(Consent question) {
        return new Consent(question.pupil(), question.kind(), question.purpose(), answer, on, until);
    }

    /** "given on 1 September 2026". */
    public String words() {
        String what = switch (answer) {
            case GIVEN -> "given";
            case REQUESTED -> "asked, not answered";
            case REFUSED -> "refused";
            case OBJECTED -> "objected to";
            case WITHDRAWN -> "withdrawn";
        };
        String day = on.map(known -> " on " + DAY.format(known)).orElse(" on no known day");
        return what
                + day
                + until.map(last -> ", until " + DAY.format(last)).orElse("")
                + by.map(who -> ", by " + MappedRow.quote(who)).orElse("");
    }

    /** "a photograph, any purpose". */
    static String question(ConsentKind kind, ConsentPurpose purpose) {
        return kind.thing() + ", "
                + switch (purpose) {
                    case ANY -> "any purpose";
                    case WEBSITE -> "website";
                    case SOCIAL_MEDIA -> "social media";
                    case PRESS -> "press";
                };
    }
}

package org.houserules.accounts.register.web;

import java.util.ArrayList;
import java.util.List;
import org.houserules.accounts.register.Concerns.Told;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;

/** What somebody outside typed, exactly as it was typed. */
public record ConcernForm(String what, String where, String contact) {
    private static final int LONGEST_WHAT = 4_000;
    private static final int LONGEST_WHERE = 500;
    private static final int LONGEST_CONTACT = 200;

    /** A nought is no letter, and the database keeps none. */
    Told told() {
        return new Told(plain(what), plain(where), plain(contact));
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    FormErrors errors() {
        Told told = told();
        List<FieldError> errors = new ArrayList<>();
        if (told.words().isEmpty()) {
            errors.add(new FieldError("what", "Say what worries you."));
        }
        tooLong("what", told.words(), LONGEST_WHAT, errors);
        tooLong("where", told.place(), LONGEST_WHERE, errors);
        tooLong("contact", told.contact(), LONGEST_CONTACT, errors);
        return new FormErrors(List.copyOf(errors));
    }

    private static void tooLong(String field, String typed, int longest, List<FieldError> errors) {
        if (typed.length() > longest) {
            errors.add(new FieldError(
                    field, "This has %,d characters. Shorten it to %,d.".formatted(typed.length(), longest)));
        }
    }
}

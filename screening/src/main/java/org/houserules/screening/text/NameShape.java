package org.houserules.screening.text;

import java.util.Set;
import org.houserules.screening.Token;

/** Whether a word looks like the name of a person, a firm or a place: a capital letter, and no ordinary word. */
final class NameShape {
    private static final Set<String> ORDINARY = WordList.named("not-names");
    private static final Set<String> NAMES_IN_S = WordList.named("names-in-s");

    private NameShape() {}

    static boolean isName(Reading reading, int at) {
        Token token = reading.token(at);
        if (!token.capitalised() || token.written().length() < 2 || ORDINARY.contains(reading.form(at))) {
            return false;
        }
        if (token.shouted() && token.written().length() < 5) {
            return false;
        }
        return !token.startsSentence() || !looksOrdinary(reading.form(at));
    }

    /** At the start of a sentence every word has a capital; verbs and plurals give themselves away by their endings. */
    private static boolean looksOrdinary(String form) {
        return form.endsWith("ing")
                || form.endsWith("ly")
                || form.endsWith("ed")
                || (form.endsWith("s") && !NAMES_IN_S.contains(form));
    }
}

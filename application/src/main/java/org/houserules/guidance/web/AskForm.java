package org.houserules.guidance.web;

import java.util.Map;
import org.houserules.pages.FormErrors;

/**
 * A question as it was typed, with what was told besides.
 *
 * @param told facts that stand hidden in the form when it is sent again
 */
public record AskForm(String question, Map<String, String> told) {
    static final int LONGEST = 1_000;
    static final AskForm EMPTY = new AskForm("", Map.of());

    static AskForm typed(String question, Map<String, String> told) {
        return new AskForm(plain(question), told);
    }

    /** A nought is no letter, and the database keeps none. */
    static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    FormErrors errors() {
        return question.isEmpty()
                ? FormErrors.of("question", "Write your question.")
                : tooLong("question", question, LONGEST);
    }

    static FormErrors tooLong(String field, String typed, int longest) {
        return typed.length() > longest
                ? FormErrors.of(field, "This has %,d characters. Shorten it to %,d.".formatted(typed.length(), longest))
                : FormErrors.NONE;
    }
}

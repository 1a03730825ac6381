package org.houserules.imports.web;

import java.util.List;
import org.houserules.imports.Answer;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;

/** What came of a change to an import, as a page says it. */
final class Answers {
    private static final int MOST = 12;

    private Answers() {}

    /** Empty where it was done. @param field beside which it stands */
    static FormErrors of(Answer answer, String field) {
        return switch (answer) {
            case Answer.Done _, Answer.Drafted _ -> FormErrors.NONE;
            case Answer.Overtaken overtaken ->
                FormErrors.of(
                        field,
                        overtaken.by()
                                + " has changed this in the meantime, so nothing was done. Look at it again, then decide.");
            case Answer.Closed _ ->
                FormErrors.of(
                        field, "This document is made a draft already, or dropped, and cannot be changed any more.");
            case Answer.Refused refused -> FormErrors.of(field, refused.why());
            case Answer.Wrong wrong -> new FormErrors(errors(wrong, field));
        };
    }

    private static List<FieldError> errors(Answer.Wrong wrong, String field) {
        return wrong.faults().stream()
                .limit(MOST)
                .map(fault -> new FieldError(field, fault.what() + ". " + fault.mend()))
                .toList();
    }
}

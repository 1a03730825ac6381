package org.houserules.policy.drafts.web;

import java.util.List;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.policy.drafts.EditDraft.Outcome;
import org.houserules.reading.Fault;

/** What came of an attempt to change a draft, as a form says it. */
final class Answers {
    private static final int MOST = 12;

    private Answers() {}

    /** Empty where it was done. @param field beside which it stands */
    static FormErrors of(Outcome outcome, String field) {
        return switch (outcome) {
            case Outcome.Done done -> FormErrors.NONE;
            case Outcome.Wrong wrong -> of(wrong.faults(), field);
            case Outcome.Overtaken overtaken ->
                FormErrors.of(
                        field,
                        overtaken.by()
                                + " has saved in the meantime, so nothing was kept. Open the page anew in another tab, and"
                                + " take over what you typed.");
            case Outcome.Closed closed ->
                FormErrors.of(field, "This draft is adopted or dropped and cannot be changed any more.");
        };
    }

    static FormErrors of(List<Fault> faults, String field) {
        return new FormErrors(faults.stream()
                .limit(MOST)
                .map(fault -> new FieldError(field, fault.what() + ". " + fault.mend()))
                .toList());
    }

    /** With the line, for a text that whoever reads it has before them. */
    static FormErrors withLines(List<Fault> faults, String field) {
        return new FormErrors(faults.stream()
                .limit(MOST)
                .map(fault -> new FieldError(field, "Line " + fault.line() + ": " + fault.what() + ". " + fault.mend()))
                .toList());
    }
}

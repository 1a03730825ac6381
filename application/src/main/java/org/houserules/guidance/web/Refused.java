package org.houserules.guidance.web;

import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.policy.drafts.EditDraft.Outcome;

/** Why a change of a draft was not kept, as a form says it. */
final class Refused {
    private static final int MOST = 12;

    private Refused() {}

    /** @param field beside which it stands */
    static FormErrors because(Outcome outcome, String field) {
        return switch (outcome) {
            case Outcome.Done done -> FormErrors.NONE;
            case Outcome.Wrong wrong ->
                new FormErrors(wrong.faults().stream()
                        .limit(MOST)
                        .map(fault -> new FieldError(field, fault.what() + ". " + fault.mend()))
                        .toList());
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
}

package org.houserules.guidance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;

/** An adviser's answer as it was typed. */
record AnswerForm(String answer, boolean share, String sharedAs) {
    private static final int LONGEST = 4_000;

    Optional<String> shared() {
        return share ? Optional.of(sharedAs) : Optional.empty();
    }

    FormErrors errors() {
        List<FieldError> errors = new ArrayList<>();
        if (answer.isEmpty()) {
            errors.add(new FieldError("answer", "Write the answer."));
        }
        errors.addAll(AskForm.tooLong("answer", answer, LONGEST).all());
        if (share && sharedAs.isEmpty()) {
            errors.add(new FieldError("sharedAs", "Write the question as everybody may read it."));
        }
        errors.addAll(AskForm.tooLong("sharedAs", sharedAs, AskForm.LONGEST).all());
        return new FormErrors(List.copyOf(errors));
    }
}

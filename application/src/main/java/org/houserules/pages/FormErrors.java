package org.houserules.pages;

import java.util.List;
import java.util.Optional;

/** What is wrong with a form, in the order of its fields. */
public record FormErrors(List<FieldError> all) {
    public static final FormErrors NONE = new FormErrors(List.of());

    public static FormErrors of(String field, String message) {
        return new FormErrors(List.of(new FieldError(field, message)));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<String> at(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst();
    }
}

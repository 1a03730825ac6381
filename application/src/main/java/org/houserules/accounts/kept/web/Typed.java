package org.houserules.accounts.kept.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;

/** A form exactly as it was typed, and what is wrong with it. */
public final class Typed {
    private static final int LONGEST = 2000;

    private final Map<String, String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    Typed(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** As it was typed; empty where nothing was. */
    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public String at(String field, String otherwise) {
        return fields.containsKey(field) ? at(field) : otherwise;
    }

    String words(String field, String message) {
        String words = at(field);
        if (words.isEmpty()) {
            errors.add(new FieldError(field, message));
        } else if (words.length() > LONGEST) {
            errors.add(new FieldError(field, "This is too long: at most " + LONGEST + " characters."));
        }
        return words;
    }

    LocalDate day(String field, String message) {
        Optional<LocalDate> day = TypedDay.read(at(field));
        if (day.isEmpty()) {
            errors.add(new FieldError(field, message));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> dayIfAny(String field) {
        Optional<LocalDate> day = TypedDay.read(at(field));
        if (day.isEmpty() && !at(field).isEmpty()) {
            errors.add(new FieldError(field, "This is no day. Write it like 31/8/2027."));
        }
        return day;
    }

    Optional<Long> number(String field) {
        String typed = at(field);
        boolean digits =
                !typed.isEmpty() && typed.length() <= 18 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    boolean isFine() {
        return errors.isEmpty();
    }

    List<FieldError> wrong() {
        return List.copyOf(errors);
    }

    FormErrors errors() {
        return new FormErrors(wrong());
    }
}

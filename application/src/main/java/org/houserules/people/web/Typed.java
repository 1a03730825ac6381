package org.houserules.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;

/** Reads what was typed into a form, and gathers what is wrong with it in the order it is read. */
final class Typed {
    private static final int LONGEST = 200;
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Map<String, String> fields;
    private final List<FieldError> wrong = new ArrayList<>();

    Typed(Map<String, String> fields) {
        this.fields = fields;
    }

    String text(String field) {
        String text = fields.getOrDefault(field, "").strip();
        if (text.length() > LONGEST) {
            wrong(field, "This is longer than 200 characters. Shorten it.");
        }
        return text;
    }

    Optional<String> optionalText(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** @param missing what to say when nothing was typed */
    String required(String field, String missing) {
        String text = text(field);
        if (text.isEmpty()) {
            wrong(field, missing);
        }
        return text;
    }

    /** A day as date fields send it, or as people write it: 24/11/2026. */
    Optional<LocalDate> day(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DAYS.stream()
                .flatMap(format -> read(text, format).stream())
                .filter(read -> read.getYear() > 1900 && read.getYear() < 2200)
                .findFirst();
        if (day.isEmpty()) {
            wrong(field, "There is no such day. Write it as 24/11/2026.");
        }
        return day;
    }

    /** A day that must be there; any day where it is not, for nothing is done then. */
    LocalDate requiredDay(String field, String missing) {
        if (text(field).isEmpty()) {
            wrong(field, missing);
        }
        return day(field).orElse(LocalDate.EPOCH);
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        String text = text(field);
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }

    Optional<Long> id(String field) {
        String text = text(field);
        boolean number = !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    void wrong(String field, String message) {
        wrong.add(new FieldError(field, message));
    }

    FormErrors errors() {
        return new FormErrors(wrong.stream().distinct().toList());
    }

    boolean isFine() {
        return wrong.isEmpty();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException notInThisForm) {
            return Optional.empty();
        }
    }
}

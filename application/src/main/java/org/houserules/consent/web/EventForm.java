package org.houserules.consent.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ListDoNotPhotograph.Question;
import org.springframework.util.MultiValueMap;

/** For which event the list is asked. What cannot be read counts as not chosen: the list is then longer, not shorter. */
public record EventForm(
        LocalDate day, ConsentKind kind, ConsentPurpose purpose, String form, String year, String names) {

    static EventForm of(MultiValueMap<String, String> fields, LocalDate today) {
        return new EventForm(
                day(first(fields, "day")).orElse(today),
                find(ConsentKind.class, first(fields, "kind")).orElse(ConsentKind.PHOTO),
                find(ConsentPurpose.class, first(fields, "purpose")).orElse(ConsentPurpose.ANY),
                first(fields, "form"),
                first(fields, "year"),
                first(fields, "names"));
    }

    Question question(Optional<Set<Long>> pupils) {
        return new Question(day, kind, purpose, chosen(form), chosen(year), pupils);
    }

    public String verb() {
        return switch (kind) {
            case PHOTO -> "photograph";
            case VIDEO -> "film";
            case NAME -> "name";
        };
    }

    private static Optional<String> chosen(String value) {
        return Optional.of(value).filter(word -> !word.isEmpty());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}

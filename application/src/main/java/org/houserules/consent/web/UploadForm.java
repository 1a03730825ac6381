package org.houserules.consent.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.importing.ListKind;
import org.houserules.pages.FieldError;

/** What is said of a file before it is read. */
public record UploadForm(String list, String asOf, boolean complete) {
    Optional<ListKind> kind() {
        return Arrays.stream(ListKind.values())
                .filter(kind -> kind.name().equals(list))
                .findFirst();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** @param newest day of the list of this kind that is in force */
    List<FieldError> errors(LocalDate today, Optional<LocalDate> newest) {
        List<FieldError> errors = new ArrayList<>();
        if (kind().isEmpty()) {
            errors.add(new FieldError("list", "Choose which list the file holds."));
        }
        if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.add(new FieldError("as-of", "Give the day on which the list was taken; it cannot lie ahead."));
        } else if (newest.filter(known -> known.isAfter(day().orElseThrow())).isPresent()) {
            errors.add(new FieldError(
                    "as-of",
                    "A list of " + Said.day(newest.orElseThrow())
                            + " is in force already. An older one would bring back what has been changed since."));
        }
        return errors;
    }
}

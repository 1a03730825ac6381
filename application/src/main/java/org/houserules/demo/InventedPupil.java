package org.houserules.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pupil of the demo, by their place on the roll: the same place is always the same child, so that posts can show them.
 *
 * @param number from 1
 * @param today the day of loading
 */
record InventedPupil(String school, int number, List<String> forms, PupilNames names, int youngest, LocalDate today) {
    private static final int DAYS_OF_YEAR = 365;

    String id() {
        return "%s%04d".formatted(school, number);
    }

    /** The second of each pair of twins stands behind the first. */
    private boolean isTwin() {
        return number % 80 == 22;
    }

    private int family() {
        return isTwin() ? number - 1 : number;
    }

    String given() {
        return names.given(number);
    }

    String familyName() {
        return number % 40 == 3 ? names.family(family()) + "-" + names.family(family() + 1) : names.family(family());
    }

    private int form() {
        return (family() - 1) % forms.size();
    }

    String form(int years) {
        return forms.get(Math.max(0, form() - years));
    }

    private String preferred() {
        return number % 40 == 6 ? names.given(number + 13) : "";
    }

    private String alsoKnownAs() {
        return number % 80 == 43 ? names.family(number + 5) : "";
    }

    private String former() {
        return number % 80 == 5 ? names.family(number + 11) : "";
    }

    boolean mustNotBeIdentified() {
        return number % 100 == 8;
    }

    private Optional<LocalDate> left() {
        return number % 50 == 49 ? Optional.of(today.minusDays(30 + number % 60)) : Optional.empty();
    }

    private LocalDate born() {
        int year = form() * 7 / forms.size();
        return today.minusDays((long) (youngest + year) * DAYS_OF_YEAR + family() * 37 % DAYS_OF_YEAR);
    }

    /** @param asOf the day of the list: who leaves later has not left yet */
    String row(LocalDate asOf) {
        return String.join(
                ",",
                id(),
                given(),
                familyName(),
                preferred(),
                "Year " + form(0).replaceAll("\\D", ""),
                form(0),
                born().toString(),
                mustNotBeIdentified() ? "yes" : "no",
                alsoKnownAs(),
                former(),
                left().filter(day -> !day.isAfter(asOf))
                        .map(LocalDate::toString)
                        .orElse(""));
    }
}

package org.houserules.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.houserules.audit.ReadTrail.Wanted;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;

/** Which part of the trail is asked for, as it was typed. */
public record TrailFilter(String person, String kind, String action, String from, String until, String before) {
    static TrailFilter of(Map<String, String> typed) {
        return new TrailFilter(
                in(typed, "person"),
                in(typed, "kind"),
                in(typed, "action"),
                in(typed, "from"),
                in(typed, "until"),
                in(typed, "before"));
    }

    FormErrors errors() {
        return new FormErrors(Map.of("from", from, "until", until).entrySet().stream()
                .filter(day -> !day.getValue().isEmpty() && day(day.getValue()).isEmpty())
                .map(day -> new FieldError(day.getKey(), "“" + day.getValue() + "” is no day. Write it as 2026-11-20."))
                .toList());
    }

    Wanted wanted() {
        return new Wanted(number(person), said(kind), said(action), day(from), day(until), number(before));
    }

    /** The same with another place to go on from, for a link. */
    public String query(String goOnBefore) {
        Map<String, String> all =
                new TreeMap<>(Map.of("person", person, "kind", kind, "action", action, "from", from, "until", until));
        all.put("before", goOnBefore);
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String in(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static Optional<String> said(String word) {
        return Optional.of(word).filter(said -> !said.isEmpty() && said.indexOf('\0') < 0);
    }

    private static Optional<Long> number(String typed) {
        return Optional.of(typed)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

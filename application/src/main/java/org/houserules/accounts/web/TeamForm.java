package org.houserules.accounts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.Member.Part;
import org.houserules.pages.FieldError;
import org.houserules.pages.TypedDay;
import org.springframework.util.MultiValueMap;

/** The form with which somebody joins the team of an account, exactly as it was typed. */
public record TeamForm(String person, String part, String from, String until) {
    static TeamForm empty(LocalDate today) {
        return new TeamForm("", "", today.toString(), "");
    }

    /** For the days on which somebody is missing, as a link says them. */
    static TeamForm missing(String part, String from, String until, LocalDate today) {
        return new TeamForm("", part, from.isEmpty() ? today.toString() : from, until);
    }

    static TeamForm typed(MultiValueMap<String, String> fields) {
        return new TeamForm(
                AccountForm.first(fields, "person"),
                AccountForm.first(fields, "part"),
                AccountForm.first(fields, "from"),
                AccountForm.first(fields, "until"));
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (number().isEmpty()) {
            errors.add(new FieldError("person", "Choose who joins the team."));
        }
        if (known().isEmpty()) {
            errors.add(new FieldError("part", "Choose whether they administer or moderate."));
        }
        if (TypedDay.read(from).isEmpty()) {
            errors.add(new FieldError("from", "Say from which day, such as 1/12/2026."));
        }
        if (!until.isBlank() && TypedDay.read(until).isEmpty()) {
            errors.add(new FieldError("until", "This is no day. Write it like 31/8/2027."));
        }
        return errors;
    }

    Optional<Long> number() {
        boolean digits =
                !person.isEmpty() && person.length() <= 18 && person.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(person)) : Optional.empty();
    }

    Optional<Part> known() {
        return Stream.of(Part.values()).filter(one -> one.name().equals(part)).findFirst();
    }
}

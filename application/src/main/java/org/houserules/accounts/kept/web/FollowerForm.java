package org.houserules.accounts.kept.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.kept.FollowerDetails;
import org.houserules.accounts.kept.FollowerDetails.Vetting;
import org.houserules.pages.FieldError;
import org.houserules.pages.TypedDay;
import org.springframework.util.MultiValueMap;

/** The form for somebody who follows an account, exactly as it was typed. */
public record FollowerForm(
        String name, String adult, String contributes, String who, String vettedBy, String vettedOn, String vettedHow) {
    private static final int LONGEST = 200;
    private static final String YES = "yes";
    private static final String NO = "no";

    static FollowerForm empty() {
        return new FollowerForm("", "", "", "", "", "", "");
    }

    static FollowerForm of(FollowerDetails known) {
        return new FollowerForm(
                known.name(),
                known.adult() ? YES : NO,
                known.contributes() ? YES : NO,
                known.who(),
                known.vetting().map(Vetting::by).orElse(""),
                known.vetting().map(vetting -> vetting.on().toString()).orElse(""),
                known.vetting().map(Vetting::how).orElse(""));
    }

    static FollowerForm typed(MultiValueMap<String, String> fields) {
        return new FollowerForm(
                first(fields, "name"),
                first(fields, "adult"),
                first(fields, "contributes"),
                first(fields, "who"),
                first(fields, "vetted-by"),
                first(fields, "vetted-on"),
                first(fields, "vetted-how"));
    }

    List<FieldError> errors(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add(new FieldError("name", "Write their name, in at most 200 characters."));
        }
        if (!isAnswer(adult)) {
            errors.add(new FieldError("adult", "Say whether this is an adult or a child."));
        }
        if (!isAnswer(contributes)) {
            errors.add(new FieldError("contributes", "Say whether they add to the account too."));
        }
        if (Stream.of(who, vettedBy, vettedHow).anyMatch(text -> text.length() > LONGEST)) {
            errors.add(new FieldError("who", "A field is longer than 200 characters. Shorten it."));
        }
        errors.addAll(vettingWrong(today));
        return errors;
    }

    private List<FieldError> vettingWrong(LocalDate today) {
        boolean none = Stream.of(vettedBy, vettedOn, vettedHow).allMatch(String::isEmpty);
        Optional<LocalDate> day = TypedDay.read(vettedOn);
        if (none) {
            return List.of();
        }
        if (vettedBy.isEmpty() || vettedHow.isEmpty() || day.isEmpty()) {
            return List.of(new FieldError("vetted-by", "Say by whom, on which day and how, or leave all three out."));
        }
        return day.get().isAfter(today)
                ? List.of(new FieldError(
                        "vetted-on", "This day is still to come. Write the day on which they were vetted."))
                : List.of();
    }

    private static boolean isAnswer(String typed) {
        return typed.equals(YES) || typed.equals(NO);
    }

    /** Only where there are no errors. */
    FollowerDetails details() {
        return new FollowerDetails(
                name,
                adult.equals(YES),
                contributes.equals(YES),
                who,
                TypedDay.read(vettedOn).map(day -> new Vetting(vettedBy, day, vettedHow)));
    }

    static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}

package org.houserules.authorisations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.authorisations.Wanted;
import org.houserules.authorisations.WrittenAuthorisation;
import org.houserules.pages.FieldError;
import org.houserules.pages.TypedDay;
import org.houserules.platforms.Platform;
import org.springframework.util.MultiValueMap;

/** The form for a permission to post, exactly as it was typed. */
public record AuthorisationForm(
        String person,
        Set<Platform> platforms,
        String mayPost,
        String inWorkTime,
        String trained,
        String from,
        String until) {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String A_DAY = "This is no day. Write it like 31/8/2027.";

    static AuthorisationForm empty(LocalDate today) {
        return new AuthorisationForm("", Set.of(), YES, "", "", today.toString(), "");
    }

    static AuthorisationForm of(WrittenAuthorisation known, LocalDate today) {
        LocalDate from = known.from().isAfter(today) ? known.from() : today;
        return new AuthorisationForm(
                String.valueOf(known.person()),
                known.platforms(),
                known.mayPost() ? YES : NO,
                known.inWorkTime() ? YES : NO,
                known.trained().map(LocalDate::toString).orElse(""),
                from.toString(),
                known.until().map(LocalDate::toString).orElse(""));
    }

    static AuthorisationForm typed(MultiValueMap<String, String> fields) {
        return new AuthorisationForm(
                first(fields, "person"),
                platforms(fields.getOrDefault("platforms", List.of())),
                first(fields, "mayPost"),
                first(fields, "inWorkTime"),
                first(fields, "trained"),
                first(fields, "from"),
                first(fields, "until"));
    }

    /** Of somebody whose permission is changed; the person stays the same. */
    AuthorisationForm ofPerson(long id) {
        return new AuthorisationForm(String.valueOf(id), platforms, mayPost, inWorkTime, trained, from, until);
    }

    public boolean isFor(Platform platform) {
        return platforms.contains(platform);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (number().isEmpty()) {
            errors.add(new FieldError("person", "Choose whom the permission is for."));
        }
        if (platforms.isEmpty()) {
            errors.add(new FieldError("platforms", "Tick at least one platform."));
        }
        if (!said(mayPost)) {
            errors.add(new FieldError("mayPost", "Say whether they may post."));
        }
        if (!said(inWorkTime)) {
            errors.add(new FieldError("inWorkTime", "Say whether they may do it in working time."));
        }
        if (isNoDay(trained)) {
            errors.add(new FieldError("trained", A_DAY));
        }
        if (TypedDay.read(from).isEmpty()) {
            errors.add(new FieldError("from", "Say from which day it holds, such as 1/12/2026."));
        }
        if (isNoDay(until)) {
            errors.add(new FieldError("until", A_DAY));
        }
        return List.copyOf(errors);
    }

    /** Only where there are no {@link #errors}. */
    Wanted wanted() {
        return new Wanted(
                number().orElseThrow(),
                platforms,
                mayPost.equals(YES),
                inWorkTime.equals(YES),
                TypedDay.read(trained),
                TypedDay.read(from).orElseThrow(),
                TypedDay.read(until));
    }

    private Optional<Long> number() {
        boolean digits =
                !person.isEmpty() && person.length() <= 18 && person.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(person)) : Optional.empty();
    }

    private static boolean said(String answer) {
        return answer.equals(YES) || answer.equals(NO);
    }

    private static boolean isNoDay(String typed) {
        return !typed.isBlank() && TypedDay.read(typed).isEmpty();
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    private static Set<Platform> platforms(List<String> names) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        names.stream()
                .flatMap(name -> Stream.of(Platform.values())
                        .filter(platform -> platform.name().equals(name)))
                .forEach(platforms::add);
        return platforms;
    }
}

package org.houserules.consent.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.OfficeAct;
import org.houserules.consent.Telling;
import org.houserules.consent.ToldBy;
import org.houserules.consent.ToldHow;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.springframework.util.MultiValueMap;

/** The form for what the office was told, as it was filled in. @param at day and time as the browser writes them */
public record TellForm(
        String act, Set<String> kinds, String purpose, String toldBy, String how, String at, String note) {
    private static final int LONGEST_NOTE = 1000;

    static TellForm fresh(String act, Clock clock) {
        return new TellForm(
                act,
                Arrays.stream(ConsentKind.values()).map(Enum::name).collect(Collectors.toSet()),
                ConsentPurpose.ANY.name(),
                "",
                ToldHow.TELEPHONE.name(),
                now(clock).toString(),
                "");
    }

    static TellForm of(MultiValueMap<String, String> form) {
        return new TellForm(
                first(form, "act"),
                Set.copyOf(form.getOrDefault("kind", List.of())),
                first(form, "purpose"),
                first(form, "told-by"),
                first(form, "how"),
                first(form, "at"),
                first(form, "note").strip());
    }

    private static String first(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    private static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), Said.HERE).truncatedTo(ChronoUnit.MINUTES);
    }

    FormErrors errors(Clock clock, boolean reasonWanted) {
        List<FieldError> errors = new ArrayList<>();
        if (find(OfficeAct.class, act)
                        .filter(known -> known != OfficeAct.UNDOING)
                        .isEmpty()
                && !reasonWanted) {
            errors.add(new FieldError("act", "Choose what you were told."));
        }
        if (kinds().isEmpty() && !act.equals(OfficeAct.DO_NOT_IDENTIFY.name()) && !reasonWanted) {
            errors.add(new FieldError("kind", "Tick at least one: photographs, films or names."));
        }
        if (find(ToldBy.class, toldBy).isEmpty()) {
            errors.add(new FieldError("told-by", "Choose who told you."));
        }
        if (find(ToldHow.class, how).isEmpty()) {
            errors.add(new FieldError("how", "Choose how they told you."));
        }
        if (moment().filter(told -> !told.isAfter(clock.instant())).isEmpty()) {
            errors.add(new FieldError("at", "Give the day and time when they told you; it cannot lie ahead."));
        }
        if (note.length() > LONGEST_NOTE || reasonWanted && note.isEmpty()) {
            errors.add(new FieldError(
                    "note",
                    reasonWanted ? "Say why, in at most 1,000 letters." : "Shorten the note to 1,000 letters."));
        }
        return new FormErrors(errors);
    }

    Telling telling(long pupil) {
        Set<ConsentKind> chosen = kinds.stream()
                .flatMap(kind -> find(ConsentKind.class, kind).stream())
                .collect(Collectors.toSet());
        return new Telling(
                pupil,
                find(OfficeAct.class, act).orElse(OfficeAct.UNDOING),
                chosen,
                find(ConsentPurpose.class, purpose).orElse(ConsentPurpose.ANY),
                find(ToldBy.class, toldBy).orElseThrow(),
                find(ToldHow.class, how).orElseThrow(),
                moment().orElseThrow(),
                note);
    }

    private Optional<Instant> moment() {
        try {
            return Optional.of(LocalDateTime.parse(at).atZone(Said.HERE).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}

package org.houserules.posts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Permission;
import org.houserules.posts.Purpose;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;

/** Reads what was typed into a post; what cannot be read is told beside its field and left out of the draft. */
final class FormReader {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_PEOPLE = 10_000;
    private static final String NO_DAY = "This is no day. Write it like 24/11/2026.";

    private final ComposeForm form;
    private final List<FieldError> errors = new ArrayList<>();

    FormReader(ComposeForm form) {
        this.form = form;
    }

    FormErrors errors() {
        return new FormErrors(List.copyOf(errors));
    }

    /** @param stored whose pictures alone may be named in the form */
    WrittenPost read(WrittenPost stored) {
        WrittenPost written = new WrittenPost(
                whole("account", form.account()).map(Long::valueOf),
                word(Purpose.class, form.purpose()),
                title(),
                text(),
                List.copyOf(form.opened()),
                form.pictures().stream()
                        .flatMap(typed -> picture(typed, stored).stream())
                        .toList(),
                permissions(),
                moment("goes", form.goesDay(), form.goesTime(), stored.goesOut()),
                moment("last", form.lastDay(), form.lastTime(), stored.notAfter()),
                form.unsigned(),
                form.urgent(),
                Set.of());
        return written.confirming(new ConfirmedWords(written).holding(form.confirmed()));
    }

    private String title() {
        if (form.title().length() > LONGEST_TITLE) {
            wrong("title", "The title is too long. Use up to " + LONGEST_TITLE + " characters.");
        }
        return form.title().substring(0, Math.min(LONGEST_TITLE, form.title().length()));
    }

    private String text() {
        if (form.text().length() >= Typed.LONGEST) {
            wrong("text", "The text is too long and was cut. Use fewer than 100,000 characters.");
        }
        return form.text();
    }

    private Optional<WrittenPicture> picture(PictureForm typed, WrittenPost stored) {
        return stored.pictures().stream()
                .filter(kept -> kept.file().value().equals(typed.file()))
                .findFirst()
                .map(kept -> said(kept, typed));
    }

    private WrittenPicture said(WrittenPicture kept, PictureForm typed) {
        return new WrittenPicture(
                kept.file(),
                kept.thumbnail(),
                kept.mediaType(),
                kept.name(),
                kept.camera(),
                kept.rightsHolder(),
                kept.locationRemoved(),
                given(typed.alt()),
                given(typed.why()),
                given(typed.activity()),
                typed.shown(),
                others(typed),
                whole(typed.field("people"), typed.people()),
                given(typed.device()),
                Arrays.stream(typed.tagged().split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private List<OtherPerson> others(PictureForm typed) {
        List<OtherPerson> others = new ArrayList<>();
        for (int i = 0; i < typed.others().size(); i++) {
            String field = typed.field("other-" + i + "-kind");
            PictureForm.OtherForm row = typed.others().get(i);
            Optional<OtherPerson.Kind> kind = word(OtherPerson.Kind.class, row.kind());
            Optional<LocalDate> permission = day(typed.field("other-" + i + "-on"), row.permission());
            if (kind.isEmpty()) {
                wrong(field, "Say who it is: an adult, a visitor or a pupil of another school.");
            }
            kind.ifPresent(known -> others.add(new OtherPerson(known, permission)));
        }
        return others;
    }

    private List<Permission> permissions() {
        List<Permission> permissions = new ArrayList<>();
        for (int i = 0; i < form.permissions().size(); i++) {
            ComposeForm.PermissionForm row = form.permissions().get(i);
            Optional<Permission.Use> use = word(Permission.Use.class, row.use());
            Optional<LocalDate> on = day("permission-" + i + "-on", row.on());
            if (use.isEmpty()) {
                wrong("permission-" + i + "-for", "Say what the permission is for.");
            }
            use.ifPresent(known -> permissions.add(new Permission(known, given(row.from()), on)));
        }
        return permissions;
    }

    /** What cannot be read of one half takes nothing from the other: it stays as it was saved, and is not sent. */
    private Optional<Instant> moment(String which, String day, String time, Optional<Instant> stored) {
        Optional<LocalDate> date = day(which + "-day", day);
        Optional<LocalTime> clock = time(which + "-time", time);
        if (date.isPresent() && clock.isEmpty() && time.isBlank()) {
            wrong(which + "-time", "Say at what time as well, like 16:00.");
        }
        if (day.isBlank()) {
            return Optional.empty();
        }
        Optional<ZonedDateTime> before = stored.map(at -> at.atZone(CheckDraft.SCHOOL_TIME));
        Optional<LocalDate> onDay = date.or(() -> before.map(ZonedDateTime::toLocalDate));
        Optional<LocalTime> atTime = clock.or(() -> before.map(ZonedDateTime::toLocalTime));
        return onDay.flatMap(known ->
                atTime.map(at -> known.atTime(at).atZone(CheckDraft.SCHOOL_TIME).toInstant()));
    }

    private Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty()) {
            wrong(field, NO_DAY);
        }
        return day;
    }

    private Optional<LocalTime> time(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            wrong(field, "This is no time. Write it like 16:00.");
            return Optional.empty();
        }
    }

    private Optional<Integer> whole(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        boolean digits = typed.length() < 10 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (field.endsWith("people") && Integer.parseInt(typed) > MOST_PEOPLE)) {
            wrong(field, "This is no number. Write it in figures, like 3.");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(words -> !words.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst();
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}

package org.houserules.posts.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.Permission;
import org.houserules.posts.WrittenPost;

/** The form on which a post is written, exactly as it was typed. */
public record ComposeForm(
        String account,
        String purpose,
        String title,
        String text,
        Set<String> opened,
        List<PictureForm> pictures,
        List<PermissionForm> permissions,
        String goesDay,
        String goesTime,
        String lastDay,
        String lastTime,
        boolean unsigned,
        boolean urgent,
        Set<String> confirmed) {
    static final int MOST_PICTURES = 20;
    static final int MOST_PERMISSIONS = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Somebody's permission. */
    public record PermissionForm(String use, String from, String on) {
        static final PermissionForm BLANK = new PermissionForm("", "", "");

        boolean isBlank() {
            return use.isBlank() && from.isBlank() && on.isBlank();
        }

        private static PermissionForm of(Permission permission) {
            return new PermissionForm(
                    permission.use().name(),
                    permission.from().orElse(""),
                    permission.on().map(Object::toString).orElse(""));
        }

        private static PermissionForm typed(Typed typed, int index) {
            String row = "permission-" + index + "-";
            return new PermissionForm(typed.line(row + "for"), typed.line(row + "from"), typed.line(row + "on"));
        }
    }

    static ComposeForm of(WrittenPost post) {
        return new ComposeForm(
                post.account().map(String::valueOf).orElse(""),
                post.purpose().map(Enum::name).orElse(""),
                post.title(),
                post.text(),
                Set.copyOf(post.opened()),
                IntStream.range(0, post.pictures().size())
                        .mapToObj(i -> PictureForm.of(i, post.pictures().get(i)))
                        .toList(),
                post.permissions().stream().map(PermissionForm::of).toList(),
                day(post.goesOut()),
                time(post.goesOut()),
                day(post.notAfter()),
                time(post.notAfter()),
                post.unsigned(),
                post.urgent(),
                post.confirmed());
    }

    static ComposeForm typed(Typed typed) {
        return new ComposeForm(
                typed.line("account"),
                typed.line("purpose"),
                typed.line("title"),
                typed.text("text"),
                Set.copyOf(typed.several("opened")),
                IntStream.range(0, MOST_PICTURES)
                        .filter(i -> typed.has("picture-" + i + "-file"))
                        .mapToObj(i -> PictureForm.typed(i, typed))
                        .toList(),
                IntStream.range(0, MOST_PERMISSIONS)
                        .mapToObj(i -> PermissionForm.typed(typed, i))
                        .filter(row -> !row.isBlank())
                        .toList(),
                typed.line("goes-day"),
                typed.line("goes-time"),
                typed.line("last-day"),
                typed.line("last-time"),
                typed.has("unsigned"),
                typed.has("urgent"),
                Set.copyOf(typed.several("confirmed")));
    }

    ComposeForm with(List<PictureForm> others, Set<String> tokens) {
        return new ComposeForm(
                account,
                purpose,
                title,
                text,
                opened,
                others,
                permissions,
                goesDay,
                goesTime,
                lastDay,
                lastTime,
                unsigned,
                urgent,
                tokens);
    }

    /** One more row than is filled in. */
    public List<PermissionForm> permissionRows() {
        return Stream.concat(permissions.stream(), Stream.of(PermissionForm.BLANK))
                .toList();
    }

    private static String day(Optional<Instant> at) {
        return at.map(ComposeForm::local)
                .map(moment -> moment.toLocalDate().toString())
                .orElse("");
    }

    private static String time(Optional<Instant> at) {
        return at.map(ComposeForm::local).map(TIME::format).orElse("");
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(CheckDraft.SCHOOL_TIME);
    }
}

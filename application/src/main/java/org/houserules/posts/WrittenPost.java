package org.houserules.posts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houserules.policy.Confirmation;
import org.houserules.screening.text.Links;

/**
 * All that an author has written of a post and says about it.
 *
 * @param title short, for the website and for lists
 * @param opened addresses of links that the author has opened and looked at
 * @param goesOut when it goes out
 * @param notAfter after which it must not go out any more
 * @param unsigned whether a signature could put the author at risk
 * @param urgent whether it takes the short way of approval
 * @param confirmed tokens of findings that the author has settled; no content
 */
public record WrittenPost(
        Optional<Long> account,
        Optional<Purpose> purpose,
        String title,
        String text,
        List<String> opened,
        List<WrittenPicture> pictures,
        List<Permission> permissions,
        Optional<Instant> goesOut,
        Optional<Instant> notAfter,
        boolean unsigned,
        boolean urgent,
        Set<String> confirmed) {
    /** What only an approver settles, whatever a form says; so is whatever is settled finding by finding. */
    private static final Set<String> APPROVERS = Set.of("film-watched", "picture-looked-at-again");

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final String PARTED = "\n\n";

    public WrittenPost {
        opened = List.copyOf(new TreeSet<>(opened));
        pictures = List.copyOf(pictures);
        permissions = List.copyOf(permissions);
        confirmed = confirmed.stream()
                .filter(token -> !APPROVERS.contains(token) && !Confirmation.isExact(token))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static WrittenPost blank() {
        return new WrittenPost(
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Set.of());
    }

    /** A day later than it goes out, unless the author says otherwise: an outage of the platform delays, no more. */
    public Optional<Instant> lastMoment() {
        return notAfter.or(() -> goesOut.map(at -> at.plus(WINDOW)));
    }

    /** Title and text as one: both are read by the public, and findings point into this. */
    public String words() {
        return title.isEmpty() ? text : title + PARTED + text;
    }

    /** The same post without a stretch of its words. */
    public WrittenPost without(int from, int to) {
        int before = title.isEmpty() ? 0 : title.length() + PARTED.length();
        if (to <= title.length()) {
            return with(tidied(title, from, to), text);
        }
        return from < before ? this : with(title, tidied(text, from - before, to - before));
    }

    private static String tidied(String words, int from, int to) {
        boolean gap = from > 0 && to < words.length() && words.charAt(from - 1) == ' ' && words.charAt(to) == ' ';
        return words.substring(0, from) + words.substring(gap ? to + 1 : to);
    }

    /** Every web address in its words, each once. */
    public List<String> addresses() {
        String words = words();
        return Links.in(words).stream().map(span -> span.in(words)).distinct().toList();
    }

    public WrittenPost with(String newTitle, String newText) {
        return new WrittenPost(
                account,
                purpose,
                newTitle,
                newText,
                opened,
                pictures,
                permissions,
                goesOut,
                notAfter,
                unsigned,
                urgent,
                confirmed);
    }

    public WrittenPost withPictures(List<WrittenPicture> others) {
        return new WrittenPost(
                account,
                purpose,
                title,
                text,
                opened,
                others,
                permissions,
                goesOut,
                notAfter,
                unsigned,
                urgent,
                confirmed);
    }

    public WrittenPost withPicture(WrittenPicture another) {
        List<WrittenPicture> all = new ArrayList<>(pictures);
        all.add(another);
        return withPictures(all);
    }

    public WrittenPost goingOut(Instant at) {
        return new WrittenPost(
                account,
                purpose,
                title,
                text,
                opened,
                pictures,
                permissions,
                Optional.of(at),
                Optional.empty(),
                unsigned,
                urgent,
                confirmed);
    }

    public WrittenPost confirming(Set<String> tokens) {
        return new WrittenPost(
                account,
                purpose,
                title,
                text,
                opened,
                pictures,
                permissions,
                goesOut,
                notAfter,
                unsigned,
                urgent,
                tokens);
    }
}

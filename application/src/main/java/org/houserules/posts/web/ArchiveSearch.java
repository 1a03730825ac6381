package org.houserules.posts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.SignedIn;
import org.houserules.posts.Archive;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.PostState;
import org.houserules.posts.TitleWords;

/** What was typed to find posts; what cannot be read looks for nothing less. */
record ArchiveSearch(ArchivePage.Filter filter) {
    private static final int LONGEST = 200;
    private static final YearMonth NEVER = YearMonth.of(1900, 1);

    static ArchiveSearch typed(Map<String, String> typed) {
        return new ArchiveSearch(new ArchivePage.Filter(
                line(typed, "state"),
                line(typed, "account"),
                line(typed, "author"),
                line(typed, "words"),
                line(typed, "month")));
    }

    private static String line(Map<String, String> typed, String field) {
        String words = typed.getOrDefault(field, "").replace('\0', ' ').strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    Archive.Search by(SignedIn reader) {
        Optional<YearMonth> month = month();
        return new Archive.Search(
                reader.owner().id(),
                reader.person(),
                !Readers.isOfTheHouse(reader),
                Arrays.stream(PostState.values())
                        .filter(state -> state.name().equals(filter.state()))
                        .findFirst(),
                number(filter.account()),
                number(filter.author()),
                TitleWords.of(filter.words()),
                month.map(ArchiveSearch::start),
                month.map(known -> start(known.plusMonths(1))));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(CheckDraft.SCHOOL_TIME).toInstant();
    }

    /** A month that is none finds nothing. */
    private Optional<YearMonth> month() {
        return filter.month().isEmpty()
                ? Optional.empty()
                : Optional.of(filter.read().orElse(NEVER));
    }

    private static Optional<Long> number(String typed) {
        boolean digits =
                !typed.isEmpty() && typed.length() < 18 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /** For an address, with an ampersand at its end. */
    String query() {
        return part("state", filter.state())
                + part("account", filter.account())
                + part("author", filter.author())
                + part("words", filter.words())
                + part("month", filter.month());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}

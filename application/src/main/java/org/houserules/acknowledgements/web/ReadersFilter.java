package org.houserules.acknowledgements.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.houserules.acknowledgements.ReadList.Wanted;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.people.PersonKind;

/** What somebody looks for among readers, as it stands in the address. What is not known is left out. */
public record ReadersFilter(String asking, String state, String kind, String team, String q, String page) {
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PAGES = 10_000;

    Wanted onePage() {
        return wanted((number() - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    Wanted all(int most) {
        return wanted(0, most);
    }

    private Wanted wanted(int from, int most) {
        String words = q.strip();
        return new Wanted(
                number(asking),
                choice(state, State.class),
                choice(kind, PersonKind.class),
                number(team),
                words.substring(0, Math.min(words.length(), LONGEST)),
                from,
                most);
    }

    private static <E extends Enum<E>> Optional<E> choice(String typed, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    int number() {
        return number(page)
                .filter(one -> one > 0 && one <= MOST_PAGES)
                .orElse(1L)
                .intValue();
    }

    int pages(int matching) {
        return Math.max(1, (matching + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private static Optional<Long> number(String typed) {
        boolean digits = !typed.isEmpty()
                && typed.length() <= MOST_DIGITS
                && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /** The same on another page. */
    public String at(int other) {
        return query() + "&page=" + other;
    }

    /** The same people of one state. */
    public String of(State other) {
        return new ReadersFilter(asking, other.name(), kind, team, q, "").query();
    }

    public String query() {
        return "?asking=" + encoded(asking) + "&state=" + encoded(state) + "&kind=" + encoded(kind) + "&team="
                + encoded(team) + "&q=" + encoded(q);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

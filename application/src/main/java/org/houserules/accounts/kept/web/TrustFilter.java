package org.houserules.accounts.kept.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.platforms.Platform;

/** What somebody looks for among accounts, as it stands in the address. What is not known is left out. */
public record TrustFilter(String school, String platform, String state, String page) {
    public static final String NOT_REVIEWED = "NOT_REVIEWED";
    private static final int MOST_DIGITS = 6;

    Optional<Long> schoolId() {
        return number(school);
    }

    Optional<Platform> known() {
        return Arrays.stream(Platform.values())
                .filter(one -> one.name().equals(platform))
                .findFirst();
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    boolean notReviewed() {
        return state.equals(NOT_REVIEWED);
    }

    int number() {
        return number(page).filter(one -> one > 0).orElse(1L).intValue();
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

    public String query() {
        return "?school=" + encoded(school) + "&platform=" + encoded(platform) + "&state=" + encoded(state);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

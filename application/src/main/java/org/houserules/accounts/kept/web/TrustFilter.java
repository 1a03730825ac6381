package org.houserules.accounts.kept.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.platforms.Platform;

/** What somebody looks for among accounts, as it stands in the address. Nothing is found by what is not known. */
public record TrustFilter(String school, String platform, String state, String page) {
    public static final String NOT_REVIEWED = "NOT_REVIEWED";
    private static final int MOST_DIGITS = 6;

    Optional<Long> schoolId() {
        return number(school);
    }

    Optional<Platform> known() {
        return Arrays.stream(Platform.values())
                .filter(one -> one.name().equalsIgnoreCase(platform))
                .findFirst();
    }

    /** A sentence on what is looked for and does not exist. */
    public Optional<String> unknown() {
        if (!platform.isEmpty() && known().isEmpty()) {
            return Optional.of("There is no platform called “" + platform + "” here. Choose one from the list.");
        }
        boolean state = this.state.isEmpty() || notReviewed() || kind().isPresent();
        return state ? Optional.empty() : Optional.of("There is no such state. Choose one from the list.");
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst();
    }

    boolean notReviewed() {
        return state.equalsIgnoreCase(NOT_REVIEWED);
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

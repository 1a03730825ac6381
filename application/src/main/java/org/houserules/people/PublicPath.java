package org.houserules.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The word of an address under which the public finds a school or the trust. */
public final class PublicPath {
    private static final int LONGEST = 60;
    private static final int LONGEST_MADE = 50;
    private static final int SHORTEST = 3;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");

    /** First words of addresses of the product itself, those to come included. */
    private static final Set<String> RESERVED = Set.of(
            "accounts",
            "admin",
            "api",
            "ask",
            "assets",
            "authorisations",
            "bare",
            "calendar",
            "check",
            "comments",
            "concerns",
            "consent",
            "declarations",
            "delegations",
            "error",
            "guidance",
            "health",
            "help",
            "house-rules",
            "login",
            "me",
            "moderation",
            "monitoring",
            "official-accounts",
            "people",
            "policies",
            "policy",
            "posts",
            "public",
            "reports",
            "school",
            "schools",
            "set-up",
            "sign-in",
            "sign-out",
            "signed-out",
            "static",
            "take-downs",
            "trail",
            "trust",
            "typed",
            "well-known",
            "work",
            "work-at");

    private PublicPath() {}

    /** Made of a name; one that says too little, or is reserved, gets a word more. */
    public static String from(String name) {
        String letters = MARKS.matcher(
                        Normalizer.normalize(APOSTROPHES.matcher(name).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String path = trimmed(letters.substring(0, Math.min(letters.length(), LONGEST_MADE)));
        if (path.isEmpty()) {
            return "school-here";
        }
        return problem(path).isEmpty() ? path : path + "-school";
    }

    private static String trimmed(String path) {
        return path.replaceAll("^-+|-+$", "");
    }

    /** What keeps this from being a path, and how to mend it. */
    public static Optional<String> problem(String path) {
        if (path.length() < SHORTEST || path.length() > LONGEST) {
            return Optional.of("Write 3 to 60 characters, such as willowbrook-primary.");
        }
        if (!FORM.matcher(path).matches()) {
            return Optional.of("Write small letters a to z and figures, with single hyphens between words.");
        }
        return isReserved(path)
                ? Optional.of("House Rules needs this word itself. Add a word, such as the school's place.")
                : Optional.empty();
    }

    /** Whether it is the first word of addresses of the product itself. */
    public static boolean isReserved(String path) {
        return RESERVED.contains(path);
    }
}

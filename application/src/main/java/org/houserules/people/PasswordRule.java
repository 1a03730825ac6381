package org.houserules.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be: long, not among those that everybody tries first, and not the person's own name. */
final class PasswordRule {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_SIGNS = 5;
    private static final int SHORTEST_NAME = 3;

    /** Beginnings of the long passwords that are tried first. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "qwerty",
            "letmein",
            "welcome",
            "iloveyou",
            "football",
            "houserules",
            "school",
            "teacher",
            "1234567",
            "12345678",
            "abcdefgh",
            "administrator",
            "changeme",
            "liverpool",
            "sunshine");

    private PasswordRule() {}

    /** @param names what they are called and sign in with */
    static Optional<String> problem(String password, List<String> names) {
        if (password.length() < SHORTEST) {
            return Optional.of("Use at least 12 characters: three or four words that do not belong together are good.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most 200 characters.");
        }
        String plain = letters(password);
        if (password.chars().distinct().count() < FEWEST_SIGNS || isCommon(plain)) {
            return Optional.of(
                    "This password is one of those that are tried first. Use words that do not belong together.");
        }
        boolean named = names.stream()
                .map(PasswordRule::letters)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(name -> plain.replace(name, "").length() < SHORTEST / 2);
        return named ? Optional.of("Your name is too easy to guess. Choose something else.") : Optional.empty();
    }

    /** A common password that is only drawn out by figures or by itself is still a common one. */
    private static boolean isCommon(String plain) {
        return COMMON.stream()
                .anyMatch(common ->
                        plain.replace(common, "").chars().allMatch(Character::isDigit) && plain.contains(common));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

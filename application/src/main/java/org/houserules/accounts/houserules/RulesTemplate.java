package org.houserules.accounts.houserules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** House rules to begin with. What only the school knows is left open in square brackets. */
final class RulesTemplate {
    /** What the brackets of a link are not. */
    private static final Pattern OPEN = Pattern.compile("\\[(?<what>[^\\[\\]\\n]{1,200})](?!\\()");

    private static final String POLICY = "{policy}";
    private static final String WORDS = words();

    private RulesTemplate() {}

    /** @param policy its public address; a sentence on it is left out where there is none */
    static String filled(String account, String school, Optional<String> policy) {
        String filled = WORDS.replace("{account}", unmarked(account)).replace("{school}", unmarked(school));
        return policy.map(address -> filled.replace(POLICY, address))
                .orElseGet(() -> filled.lines()
                        .filter(line -> !line.contains(POLICY))
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    /** What is still open, as it stands between the brackets. */
    static List<String> open(String words) {
        return OPEN.matcher(words)
                .results()
                .map((MatchResult found) -> found.group("what"))
                .distinct()
                .toList();
    }

    /** A name's own brackets would count as something left open. */
    private static String unmarked(String name) {
        return name.replace('[', '(').replace(']', ')').replace("**", "");
    }

    private static String words() {
        try (InputStream file =
                Objects.requireNonNull(RulesTemplate.class.getResourceAsStream("house-rules-template.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.houserules.people.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.houserules.people.School;
import org.houserules.people.SchoolWords;

/** The form of a school's own words: each list in a field, one entry a line. */
final class SchoolForm {
    private static final int MOST = 300;
    private static final int LONGEST = 200;
    private static final int FEWEST_FIGURES = 6;

    private SchoolForm() {}

    static String field(SchoolWords kind) {
        return switch (kind) {
            case PHONE -> "phones";
            case EMAIL_DOMAIN -> "email-domains";
            case ADDRESS -> "addresses";
            case CONFIDENTIAL -> "confidential";
            case POLICY_ADDRESS -> "policy-addresses";
        };
    }

    static Filled filled(School school, List<String> policyAddresses) {
        return new Filled(Map.of(
                field(SchoolWords.PHONE), String.join("\n", school.phones()),
                field(SchoolWords.EMAIL_DOMAIN), String.join("\n", school.emailDomains()),
                field(SchoolWords.ADDRESS), String.join("\n", school.addresses()),
                field(SchoolWords.CONFIDENTIAL), String.join("\n", school.confidential()),
                field(SchoolWords.POLICY_ADDRESS), String.join("\n", policyAddresses)));
    }

    static Map<SchoolWords, List<String>> read(Map<String, String> fields, Typed typed) {
        Map<SchoolWords, List<String>> words = new EnumMap<>(SchoolWords.class);
        for (SchoolWords kind : SchoolWords.values()) {
            List<String> lines = lines(fields.getOrDefault(field(kind), ""), kind);
            check(kind, lines, typed);
            words.put(kind, lines);
        }
        return words;
    }

    private static List<String> lines(String text, SchoolWords kind) {
        return text.lines()
                .map(String::strip)
                .map(line -> kind == SchoolWords.EMAIL_DOMAIN ? domain(line) : line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String domain(String line) {
        return line.substring(line.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static void check(SchoolWords kind, List<String> lines, Typed typed) {
        if (lines.size() > MOST) {
            typed.wrong(field(kind), "There are more than 300 lines here. Keep what is needed.");
        }
        lines.stream()
                .filter(line -> line.length() > LONGEST || !fits(kind, line))
                .findFirst()
                .ifPresent(line -> typed.wrong(field(kind), mend(kind, lines.indexOf(line) + 1)));
    }

    private static boolean fits(SchoolWords kind, String line) {
        return switch (kind) {
            case PHONE -> line.chars().filter(Character::isDigit).count() >= FEWEST_FIGURES;
            case EMAIL_DOMAIN -> line.indexOf('.') > 0 && line.indexOf(' ') < 0;
            case POLICY_ADDRESS -> line.startsWith("https://") || line.startsWith("http://");
            case ADDRESS, CONFIDENTIAL -> true;
        };
    }

    private static String mend(SchoolWords kind, int line) {
        return "Line " + line
                + switch (kind) {
                    case PHONE -> " is no telephone number. Write one a line.";
                    case EMAIL_DOMAIN -> " is no e-mail domain. Write what stands after the @: school.example.";
                    case POLICY_ADDRESS ->
                        " is no whole address. Write it as the browser shows it, beginning with https://";
                    case ADDRESS, CONFIDENTIAL -> " is longer than 200 characters. Write one entry a line.";
                };
    }
}

package org.houserules.health.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houserules.health.documents.Line;

/** Finds the school or trust whose policy it is. */
final class SchoolNames {
    private static final int FRONT = 15;
    private static final String KIND =
            "(?:School|Schools|Academy|Academies|College|Trust|Federation|Nursery|Pre-?[Ss]chool|Partnership|SCHOOL|SCHOOLS|ACADEMY|ACADEMIES|COLLEGE|TRUST|FEDERATION|NURSERY)";
    private static final String WORD =
            "(?:[A-Z0-9][\\w'&.-]*|\\([A-Z][A-Za-z. ]{0,20}\\)|of|the|and|&|for|in|with|on|upon|at|le|de|la)";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w'])((?=[A-Z0-9])(?:" + WORD + "[ ,]{1,2}){1,8}?" + KIND
                    + "(?:(?: of| and| &| for)? (?:Schools?|Trust|Academy|Academies|Federation|College|Nursery|SCHOOL|TRUST|Sixth Form))*)(?![\\w-])");
    private static final Set<String> GENERIC = Set.of(
            "the",
            "our",
            "this",
            "all",
            "every",
            "each",
            "whole",
            "primary",
            "secondary",
            "infant",
            "infants",
            "junior",
            "juniors",
            "high",
            "grammar",
            "community",
            "first",
            "middle",
            "special",
            "church",
            "england",
            "catholic",
            "academy",
            "academies",
            "school",
            "schools",
            "college",
            "trust",
            "federation",
            "nursery",
            "multi",
            "learning",
            "model",
            "social",
            "media",
            "staff",
            "policy",
            "sample",
            "template",
            "home",
            "boarding",
            "parent",
            "pupil",
            "student",
            "governing",
            "body",
            "of",
            "for",
            "in",
            "and",
            "&",
            "at",
            "a",
            "state",
            "independent",
            "maintained",
            "day",
            "any",
            "no",
            "other",
            "your",
            "my",
            "name",
            "head",
            "heads",
            "deputy",
            "executive",
            "principal",
            "chair",
            "insert",
            "where",
            "if",
            "use",
            "using",
            "partnership",
            "to",
            "board",
            "local",
            "both",
            "by",
            "as",
            "sixth",
            "form",
            "education",
            "appendix",
            "with",
            "on",
            "an",
            "part",
            "trainee",
            "teacher",
            "teachers",
            "headteacher",
            "governors",
            "c.e.",
            "ce",
            "cofe",
            "rc",
            "aided",
            "voluntary",
            "controlled",
            "networking",
            "online",
            "safety",
            "internet",
            "data",
            "keeping",
            "children",
            "safe",
            "preparatory");

    private SchoolNames() {}

    static String in(List<Line> lines, String declaredTitle) {
        return lines.stream()
                .filter(line -> !line.margin())
                .limit(FRONT)
                .flatMap(line -> first(line.text()).stream())
                .findFirst()
                .or(() -> lines.stream()
                        .filter(Line::margin)
                        .flatMap(line -> first(line.text()).stream())
                        .findFirst())
                .or(() -> first(declaredTitle))
                .or(() -> mostNamed(lines))
                .orElse("");
    }

    static Optional<String> first(String text) {
        Matcher at = NAME.matcher(Sentence.fold(text));
        while (at.find()) {
            String name = clean(text.substring(at.start(1), at.end(1)));
            if (isProper(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isProper(String name) {
        String[] words = name.split("[ ,]+");
        boolean ownWord = Arrays.stream(words).anyMatch(word -> !GENERIC.contains(word.toLowerCase(Locale.ROOT)));
        return ownWord && words.length >= 2 && name.length() <= 90;
    }

    private static String clean(String name) {
        String plain = name.replaceFirst("^(?i)(?:of|at|in|for|and|by|on|with|to) ", "");
        boolean capitals = plain.chars().noneMatch(Character::isLowerCase);
        return capitals ? inTitleCase(plain) : plain;
    }

    private static String inTitleCase(String capitals) {
        return Arrays.stream(capitals.split(" "))
                .map(word -> word.matches("OF|AND|THE|FOR|IN|AT|WITH|ON|UPON")
                        ? word.toLowerCase(Locale.ROOT)
                        : capitalised(word))
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), SchoolNames::withCapital));
    }

    private static String capitalised(String word) {
        return word.contains(".") ? word : withCapital(word.toLowerCase(Locale.ROOT));
    }

    private static String withCapital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Optional<String> mostNamed(List<Line> lines) {
        Map<String, Integer> named = new HashMap<>();
        lines.forEach(line -> first(line.text()).ifPresent(name -> named.merge(name, 1, Integer::sum)));
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}

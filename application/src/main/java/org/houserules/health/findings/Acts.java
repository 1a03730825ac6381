package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.reading.Section;

/** The Acts that schools cite, and the years that each name has. */
final class Acts {
    private final Map<String, Act> byName = new LinkedHashMap<>();

    /**
     * @param years of every Act of this name
     * @param source of the one that schools mean
     */
    record Act(String name, List<Integer> years, String source, Optional<LocalDate> from, Optional<LocalDate> checked) {
        /** With the year that was meant: the one with most figures in common, and the latest of these. */
        String withYear(int wrong) {
            int meant = years.stream()
                    .max(Comparator.<Integer>comparingInt(year -> alike(year, wrong))
                            .thenComparing(year -> year))
                    .orElse(wrong);
            return name + " Act " + meant;
        }

        private static int alike(int year, int wrong) {
            String a = String.valueOf(year);
            String b = String.valueOf(wrong);
            return (int) IntStream.range(0, Math.min(a.length(), b.length()))
                    .filter(i -> a.charAt(i) == b.charAt(i))
                    .count();
        }
    }

    static Acts shipped() {
        Acts acts = new Acts();
        Registers.read("acts.yaml", "acts").forEach(acts::add);
        return acts;
    }

    private void add(Section section) {
        String name = section.requiredText("name");
        List<Integer> years =
                section.texts("years").stream().map(Integer::valueOf).toList();
        Act act = new Act(
                name,
                years,
                section.text("source").orElse("https://www.legislation.gov.uk/"),
                section.date("from"),
                section.date("checked"));
        section.refuseUnknown();
        byName.put(plain(name), act);
    }

    /** Letters and spaces in lower case; 'and' is left out, as some write '&'. */
    static String plain(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty() && !word.equals("and"))
                .collect(Collectors.joining(" "));
    }

    Optional<Act> named(String plain) {
        return Optional.ofNullable(byName.get(plain));
    }

    /** An Act whose name is so near that only a slip of the keyboard lies between. */
    Optional<Act> nearly(String plain) {
        return byName.keySet().stream()
                .filter(name -> name.length() >= 10 && Math.abs(name.length() - plain.length()) <= 2)
                .filter(name -> Slips.between(name, plain) <= 2)
                .findFirst()
                .flatMap(this::named);
    }
}

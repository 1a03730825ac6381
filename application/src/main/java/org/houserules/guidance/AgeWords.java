package org.houserules.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds how old somebody is in the words of a question. */
final class AgeWords {
    private static final int YOUNGEST = 3;
    private static final int LAST_SCHOOL_YEAR = 13;
    private static final int AGE_BEFORE_YEAR_ONE = 4;
    private static final Set<String> BEFORE = Set.of(
            "aged", "age", "is", "now", "turned", "turns", "shes", "hes", "theyre", "im", "am", "are", "be", "only");
    private static final Set<String> NOT_AN_AGE = Set.of(
            "of",
            "pupils",
            "students",
            "children",
            "photos",
            "pictures",
            "friends",
            "followers",
            "times",
            "years",
            "year",
            "people",
            "other",
            "hours",
            "minutes",
            "days",
            "weeks",
            "months",
            "am",
            "pm",
            "percent",
            "o");
    private static final Set<String> PEOPLE = Set.of(
            "pupils", "pupil", "children", "child", "kids", "girl", "boy", "students", "man", "woman", "person", "lad");

    private static final int WHEN_THEY_LEFT = 8;
    private static final Set<String> NOT_LONG_AGO =
            Set.of("summer", "easter", "christmas", "july", "june", "august", "term", "month", "week");

    private final List<String> words;

    private AgeWords(List<String> words) {
        this.words = words;
    }

    /** @param yearGroups whether the year somebody is in tells their age today */
    static Optional<Ages> in(List<String> words, boolean yearGroups) {
        AgeWords read = new AgeWords(words);
        Optional<Ages> years = read.first(false);
        return years.isPresent() || !yearGroups ? years : read.first(true);
    }

    private Optional<Ages> first(boolean yearGroups) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Ages> found = yearGroups ? yearGroup(at) : years(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Ages> years(int at) {
        Optional<Integer> number = number(words.get(at));
        if (number.isEmpty()) {
            return Set.of("adult", "adults", "grownup").contains(words.get(at)) && isPerson(at)
                    ? Optional.of(new Ages(18, Ages.OLDEST))
                    : Optional.empty();
        }
        int years = number.get();
        if (List.of("under", "below").contains(word(at - 1))) {
            return Optional.of(new Ages(0, years - 1));
        }
        if (List.of("over", "above").contains(word(at - 1)) || atLeast(at)) {
            return Optional.of(new Ages(years, Ages.OLDEST));
        }
        if (isWhenTheyLeft(at)) {
            return Optional.of(new Ages(years, years + 1));
        }
        if (isStillToCome(at)) {
            return Optional.of(new Ages(years - 1, years - 1));
        }
        boolean old = word(at + 1).startsWith("year") && word(at + 2).startsWith("old")
                || List.of("yo", "yr", "yrs").contains(word(at + 1))
                        && !word(at + 2).equals("ago")
                        && !word(at - 1).equals("for");
        boolean asksOn = word(at + 1).equals("am") && word(at + 2).equals("i");
        boolean said = BEFORE.contains(word(at - 1)) && !isBound(at) && (asksOn || !NOT_AN_AGE.contains(word(at + 1)));
        boolean last = word(at - 1).equals("at") && at == words.size() - 1;
        boolean of = word(at - 1).equals("of") && PEOPLE.contains(word(at - 2)) && !NOT_AN_AGE.contains(word(at + 1));
        boolean now = word(at + 1).equals("now")
                || word(at + 1).equals("by") && word(at + 2).equals("now");
        return old || said || now || of || last ? Optional.of(new Ages(years, years)) : Optional.empty();
    }

    /** "Who left in the summer at 16": not a year ago. */
    private boolean isWhenTheyLeft(int at) {
        List<String> around = words.subList(Math.max(0, at - WHEN_THEY_LEFT), Math.min(words.size(), at + 4));
        return word(at - 1).equals("at")
                && around.contains("left")
                && !around.contains("ago")
                && around.stream().anyMatch(NOT_LONG_AGO::contains);
    }

    /** "You must be 13" tells nobody's age. */
    private boolean isBound(int at) {
        return word(at - 1).equals("be") && Set.of("must", "should", "to").contains(word(at - 2));
    }

    private boolean isStillToCome(int at) {
        return Set.of("nearly", "almost", "turning").contains(word(at - 1))
                || word(at - 1).equals("turns")
                        && Set.of("in", "on", "next", "soon", "tomorrow").contains(word(at + 1));
    }

    private boolean isPerson(int at) {
        return word(at + 1).equals("now")
                || Set.of("is", "hes", "shes", "now", "are", "theyre").contains(word(at - 1))
                || word(at - 1).equals("an")
                        && Set.of("is", "hes", "shes", "now").contains(word(at - 2));
    }

    private boolean atLeast(int at) {
        return word(at + 1).equals("plus")
                || word(at + 1).equals("or")
                        && List.of("over", "older", "above").contains(word(at + 2));
    }

    private Optional<Ages> yearGroup(int at) {
        String word = words.get(at);
        if (word.equals("year") || word.equals("yr") || word.equals("years")) {
            return number(word(at + 1)).or(() -> one(word(at + 1))).flatMap(AgeWords::ofYear);
        }
        if (word.length() > 1 && word.charAt(0) == 'y') {
            return number(word.substring(1)).or(() -> one(word.substring(1))).flatMap(AgeWords::ofYear);
        }
        return switch (word) {
            case "sixth" -> Optional.of(new Ages(16, 18));
            case "reception", "nursery" -> Optional.of(new Ages(YOUNGEST, 5));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> one(String digit) {
        return digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9'
                ? Optional.of(digit.charAt(0) - '0')
                : Optional.empty();
    }

    private static Optional<Ages> ofYear(int year) {
        return year <= LAST_SCHOOL_YEAR
                ? Optional.of(new Ages(year + AGE_BEFORE_YEAR_ONE, year + AGE_BEFORE_YEAR_ONE + 1))
                : Optional.empty();
    }

    /** Of somebody's age: two digits, or three years and more. */
    private static Optional<Integer> number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(word)).filter(years -> years >= YOUNGEST) : Optional.empty();
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}

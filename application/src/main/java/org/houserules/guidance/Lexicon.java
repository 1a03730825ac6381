package org.houserules.guidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.reading.Section;

/** The words by which people name what a policy is about; and the facts that follow from them. */
final class Lexicon {
    /** A given name and a family name at the beginning of a quotation. */
    private static final Pattern QUOTED_NAME = Pattern.compile(
            "(?:[\"\u201c\u2018]|(?<!\\p{L})')\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?! \\p{Lu})[ ,.'\"\u201d\u2019]");

    /** A given name with what is said of somebody at the beginning of a quotation. */
    private static final Pattern QUOTED_GIVEN_NAME =
            Pattern.compile("(?:[\"\u201c\u2018]|(?<!\\p{L})')\\p{Lu}\\p{Ll}{2,14}"
                    + "(, \\d{1,2}|[ ,] ?\\p{Ll}+s |,? (?:with|in|at|and|from|after|who|holding) )");

    /** A given name of which something is told. */
    private static final Pattern TOLD_NAME = Pattern.compile(
            "\\b(?:that|saying|congratulate|about how) \\p{Lu}\\p{Ll}{2,14} (?:won|wins|has|is|got|came|was|scored|by name)\\b");

    private static final Pattern PRAISED_NAME = Pattern.compile(
            "(?i:well done|congratulations|bravo|happy birthday),? (?:to )?\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+)?");

    /** A given name and a family name that stand at a picture. */
    private static final Pattern CAPTION_NAME = Pattern.compile(
            "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,3} (?:under|underneath|beneath|below|beside|by|on) (?:the|a|her|his|their|my|our) "
                    + "(?:photo|picture|pic|image|video)");

    private static final String FORMER = "former-pupil";

    private final Map<String, Map<String, String>> gives = new LinkedHashMap<>();
    private final Set<String> taking = new HashSet<>();
    private final Map<String, String> denied = new HashMap<>();
    private final Set<String> denials;
    private final Set<String> betweenThem;
    private final List<Together> together;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();
    private final Spelling spelling;

    /** Facts that follow where all of these concepts stand. */
    private record Together(List<String> all, List<String> none, Map<String, String> gives) {
        static Together read(Section section) {
            Together read = new Together(section.texts("all"), section.texts("none"), section.textMap("gives"));
            section.refuseUnknown();
            return read;
        }

        boolean holds(Set<String> concepts) {
            return concepts.containsAll(all) && none.stream().noneMatch(concepts::contains);
        }
    }

    private Lexicon(Map<String, Section> concepts, List<Section> together, Section denials) {
        concepts.forEach(this::concept);
        this.denials = words(denials, "words");
        this.betweenThem = words(denials, "over");
        denials.refuseUnknown();
        this.together = together.stream().map(Together::read).toList();
        this.spelling = new Spelling(Stream.of(byFirstWord.values(), byFirstLetter.values())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .flatMap(Phrase::words)
                .distinct()
                .toList());
    }

    static Lexicon shipped() {
        return Resource.read(
                "lexicon.yaml",
                top -> new Lexicon(
                        top.sectionMap("concepts"),
                        top.sections("together"),
                        top.section("denials").orElseThrow()));
    }

    private static Set<String> words(Section section, String key) {
        return section.texts(key).stream()
                .flatMap(words -> Stream.of(words.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private void concept(String key, Section section) {
        section.texts("forms").stream()
                .flatMap(forms -> List.of(forms.split(",")).stream())
                .forEach(form -> add(Phrase.of(form, key)));
        gives.put(key, section.textMap("gives"));
        section.flag("takes").filter(takes -> takes).ifPresent(takes -> taking.add(key));
        section.text("denied").ifPresent(other -> denied.put(key, other));
        section.refuseUnknown();
    }

    private void add(Phrase phrase) {
        phrase.parts().getFirst().forEach(first -> add(first, phrase));
    }

    private void add(String first, Phrase phrase) {
        if (first.endsWith("*")) {
            byFirstLetter
                    .computeIfAbsent(first.charAt(0), key -> new ArrayList<>())
                    .add(phrase);
        } else {
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
        }
    }

    boolean knows(String concept) {
        return gives.containsKey(concept);
    }

    /** Every fact that follows from a word or from several. */
    List<Map.Entry<String, String>> given() {
        return Stream.concat(gives.values().stream(), together.stream().map(Together::gives))
                .flatMap(facts -> facts.entrySet().stream())
                .toList();
    }

    /** @param told facts that the person who asks has given; they count before what the words say */
    Understood understand(String question, Map<String, String> told) {
        List<String> words = spelling.correct(Tokens.of(question).words());
        Set<String> concepts = concepts(question, words, told);
        Map<String, String> facts = new HashMap<>();
        together.stream().filter(one -> one.holds(concepts)).forEach(one -> facts.putAll(one.gives()));
        gives.forEach((concept, given) -> {
            if (concepts.contains(concept)) {
                given.forEach(facts::putIfAbsent);
            }
        });
        AgeWords.in(words, !concepts.contains(FORMER))
                .ifPresent(ages -> facts.put(Facts.AGE, ages.least() + "-" + ages.most()));
        Optional<Set<String>> asked = AskingSentence.in(question)
                .map(sentence ->
                        concepts(sentence, spelling.correct(Tokens.of(sentence).words()), told));
        return new Understood(concepts, asked, new Facts(told).or(facts));
    }

    private Set<String> concepts(String text, List<String> words, Map<String, String> told) {
        Set<String> concepts = new LinkedHashSet<>();
        chosen(matches(words)).forEach(match -> concepts.add(said(match, words)));
        concepts.addAll(quoted(text));
        concepts.removeIf(concept -> contradicts(concept, told));
        gives.forEach((concept, facts) -> {
            if (!facts.isEmpty() && told.entrySet().containsAll(facts.entrySet())) {
                concepts.add(concept);
            }
        });
        return concepts;
    }

    /** Its concept, or what it comes to behind "not" or "before". */
    private String said(Match match, List<String> words) {
        String concept = match.phrase().concept();
        return isDenied(words, match.from()) ? denied.getOrDefault(concept, concept) : concept;
    }

    private boolean isDenied(List<String> words, int from) {
        int at = from - 1;
        while (at >= 0 && betweenThem.contains(words.get(at))) {
            at--;
        }
        return at >= 0 && denials.contains(words.get(at));
    }

    /** What a concept comes to where it is denied. */
    Map<String, String> denied() {
        return Map.copyOf(denied);
    }

    private static List<String> quoted(String question) {
        Matcher praised = PRAISED_NAME.matcher(question);
        boolean isPraised = praised.find();
        if (QUOTED_NAME.matcher(question).find()
                || CAPTION_NAME.matcher(question).find()
                || isPraised && praised.group(1) != null) {
            return List.of("name", "full-name");
        }
        return isPraised
                        || QUOTED_GIVEN_NAME.matcher(question).find()
                        || TOLD_NAME.matcher(question).find()
                ? List.of("name")
                : List.of();
    }

    /** What the person told counts before what the words seem to say. */
    private boolean contradicts(String concept, Map<String, String> told) {
        return gives.getOrDefault(concept, Map.of()).entrySet().stream()
                .anyMatch(fact -> !fact.getValue().equals(told.getOrDefault(fact.getKey(), fact.getValue())));
    }

    private record Match(Phrase phrase, int from, int to) {
        int length() {
            return to - from;
        }

        boolean swallows(Match other) {
            return from <= other.from && to >= other.to && length() > other.length();
        }
    }

    private List<Match> matches(List<String> words) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int from = at;
            String word = words.get(at);
            List<Phrase> beginning = new ArrayList<>(byFirstWord.getOrDefault(word, List.of()));
            byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                    .filter(phrase -> phrase.begins(word))
                    .forEach(beginning::add);
            if (word.chars().allMatch(Character::isDigit)) {
                beginning.addAll(byFirstWord.getOrDefault("#", List.of()));
            }
            for (Phrase phrase : beginning) {
                Optional<Integer> end = phrase.endAt(words, at);
                end.ifPresent(to -> found.add(new Match(phrase, from, to)));
            }
        }
        return found;
    }

    /** A longer phrase takes the words inside it where its concept says so. */
    private List<Match> chosen(List<Match> found) {
        return found.stream()
                .filter(match -> found.stream()
                        .noneMatch(one -> one.swallows(match)
                                && taking.contains(one.phrase().concept())))
                .toList();
    }
}

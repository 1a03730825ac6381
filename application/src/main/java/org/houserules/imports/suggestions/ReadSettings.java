package org.houserules.imports.suggestions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a control is to be set to from the words of a clause. What cannot be read stays away. */
record ReadSettings(RuleBook book) {

    /** Of several roles where one is wanted none is taken. @param single whether only one word of it may stand */
    List<String> of(SettingRule rule, Rule.Hit hit, Said clause, boolean single) {
        List<String> found = switch (rule) {
            case SettingRule.ByWords words -> saidBy(words.words(), clause.plain());
            case SettingRule.Each each -> saidBy(each.words(), clause.plain());
            case SettingRule.Roles roles -> roles(roles, hit.sentence().plain());
            case SettingRule.Platforms platforms -> inOrder(book.platforms(), clause.plain());
            case SettingRule.Counts counts ->
                count(counts, clause.plain()).map(List::of).orElse(List.of());
            case SettingRule.Always always -> List.of(always.word());
        };
        boolean unclear = single && found.size() > 1 && rule instanceof SettingRule.Roles;
        return unclear ? List.of() : single ? found.stream().limit(1).toList() : found;
    }

    private static List<String> saidBy(Map<String, Pattern> words, String text) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> roles(SettingRule.Roles rule, String text) {
        if (rule.after().isEmpty()) {
            return inOrder(book.roles(), text);
        }
        return rule.after().stream()
                .map(after -> after.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(after -> inOrder(book.roles(), text.substring(after.end())))
                .orElse(List.of());
    }

    /** In the order of the text; words that one has taken are not taken again. */
    static List<String> inOrder(Map<String, Pattern> names, String text) {
        char[] left = text.toCharArray();
        Map<Integer, String> found = new TreeMap<>();
        names.forEach((key, pattern) -> {
            Matcher matcher = pattern.matcher(new String(left));
            while (matcher.find()) {
                found.put(matcher.start(), key);
                Arrays.fill(left, matcher.start(), matcher.end(), '\u00B7');
            }
        });
        return found.values().stream().distinct().toList();
    }

    /** By its key each name as it is written where it comes first, with a capital. */
    static Map<String, String> called(Map<String, Pattern> names, Said said) {
        Map<String, String> called = new LinkedHashMap<>();
        char[] left = said.plain().toCharArray();
        names.forEach((key, pattern) -> {
            Matcher matcher = pattern.matcher(new String(left));
            while (matcher.find()) {
                String written = said.text().substring(matcher.start(), matcher.end());
                called.putIfAbsent(key, Character.toUpperCase(written.charAt(0)) + written.substring(1));
                Arrays.fill(left, matcher.start(), matcher.end(), '\u00B7');
            }
        });
        return called;
    }

    private Optional<String> count(SettingRule.Counts rule, String text) {
        Map<Integer, Integer> found = new TreeMap<>();
        Map<Pattern, Integer> nouns = new LinkedHashMap<>(rule.nouns());
        nouns.forEach((noun, times) -> {
            Matcher matcher = noun.matcher(text);
            if (matcher.find()) {
                found.put(matcher.start(), number(matcher.group("count")) * times);
            }
        });
        return found.values().stream().findFirst().filter(count -> count > 0).map(String::valueOf);
    }

    private int number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : book.numbers().getOrDefault(written, 0);
    }
}

package org.houserules.imports.suggestions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/**
 * The words by which clauses are recognised, as they ship with the product.
 *
 * @param roles and platforms, audience and force by their keys; where one name holds another, it comes first
 * @param orders words with which somebody is told to do something
 */
record RuleBook(
        List<Rule> rules,
        Map<String, Pattern> roles,
        Map<String, Pattern> platforms,
        Map<String, Pattern> audience,
        Map<String, Pattern> force,
        Pattern orders,
        Pattern conditions,
        Pattern postChain,
        Pattern approvedBy,
        Pattern approves,
        Map<String, Integer> numbers) {

    static RuleBook shipped() {
        Section words = read("words.yaml");
        Map<String, Integer> numbers = new LinkedHashMap<>();
        words.textMap("numbers").forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
        Phrases phrases = new Phrases(lists(words, "things"), numbers.keySet());
        RuleReader reader = new RuleReader(phrases);
        return new RuleBook(
                reader.rules(read("rules.yaml").sections("rules")),
                patterns(words, "roles", phrases),
                patterns(words, "platforms", phrases),
                patterns(words, "audience", phrases),
                patterns(words, "force", phrases),
                phrases.any(words.texts("orders")),
                phrases.any(words.texts("conditions")),
                phrases.any(words.texts("post-chain")),
                phrases.any(words.texts("approved-by")),
                phrases.any(words.texts("approves")),
                Map.copyOf(numbers));
    }

    private static Map<String, List<String>> lists(Section top, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Section inside = top.section(key).orElseThrow();
        inside.keys().forEach(name -> lists.put(name, inside.texts(name)));
        return lists;
    }

    private static Map<String, Pattern> patterns(Section top, String key, Phrases phrases) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        lists(top, key).forEach((name, written) -> patterns.put(name, phrases.any(written)));
        return patterns;
    }

    private static Section read(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the product");
            }
            Faults faults = new Faults();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Section top = YamlFile.parse(name, text, Path.of("."), faults);
            faults.throwIfAny();
            return top;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one rule; a fault in it is ours. */
    private record RuleReader(Phrases phrases) {
        private static final String FIND = "find";

        List<Rule> rules(List<Section> sections) {
            List<Rule> rules = new ArrayList<>();
            String about = "";
            for (Section section : sections) {
                about = section.text("of").orElse(about);
                rules.add(rule(section, about));
            }
            return List.copyOf(rules);
        }

        private Rule rule(Section section, String about) {
            List<List<Pattern>> when = section.texts("when").stream()
                    .map(written ->
                            Arrays.stream(written.split(" & ")).map(phrases::of).toList())
                    .toList();
            List<Pattern> unless =
                    section.texts("unless").stream().map(phrases::of).toList();
            List<SettingRule> settings = section.sectionMap("set").entrySet().stream()
                    .map(entry -> setting(entry.getKey(), entry.getValue()))
                    .toList();
            return new Rule(section.requiredText("control"), about, when, unless, settings);
        }

        private SettingRule setting(String key, Section of) {
            if (of.has("always")) {
                return new SettingRule.Always(key, of.requiredText("always"));
            }
            if (of.has("counts")) {
                Map<Pattern, Integer> nouns = new LinkedHashMap<>();
                of.textMap("counts").forEach((noun, times) -> nouns.put(phrases.counted(noun), Integer.valueOf(times)));
                return new SettingRule.Counts(key, nouns);
            }
            if (of.has("each")) {
                Map<String, Pattern> words = new LinkedHashMap<>();
                of.texts("each").forEach(word -> words.put(word, phrases.of(word)));
                return new SettingRule.Each(key, words);
            }
            if (of.has(FIND)) {
                List<Pattern> after =
                        of.texts("after").stream().map(phrases::of).toList();
                boolean roles = of.requiredText(FIND).equals("roles");
                return roles ? new SettingRule.Roles(key, after) : new SettingRule.Platforms(key);
            }
            Map<String, Pattern> words = new LinkedHashMap<>();
            of.keys().forEach(word -> words.put(word, phrases.any(plain(of.texts(word)))));
            return new SettingRule.ByWords(key, words);
        }

        /** Of a phrase whose parts stand in any order, each is enough to look at for a setting. */
        private static List<String> plain(List<String> written) {
            return written.stream().map(one -> one.replace(" & ", " ~ ")).toList();
        }
    }
}

package org.houserules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** What the settings of controls mean, in words that a governor understands. */
public final class SettingWords {
    private final Map<String, Meaning> meanings = new HashMap<>();

    private SettingWords() {}

    private record Meaning(
            String asks,
            Optional<String> each,
            Map<String, String> says,
            Map<String, String> called,
            Optional<String> leftOut) {
        String of(String written) {
            String said = says.get(written);
            return said != null ? said : each.orElse("{}").replace("{}", listed(written));
        }

        private String listed(String written) {
            return String.join(
                    ", ",
                    Arrays.stream(written.split(", "))
                            .map(word -> called.getOrDefault(word, word.replace('-', ' ')))
                            .toList());
        }
    }

    /** The words that ship with the product. */
    public static SettingWords shipped() {
        String name = "setting-words.yaml";
        try (InputStream in = SettingWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the product");
            }
            Faults faults = new Faults();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            SettingWords words = read(YamlFile.parse(name, text, Path.of("."), faults));
            faults.throwIfAny();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }

    private static SettingWords read(Section top) {
        SettingWords words = new SettingWords();
        top.number("format", 1, 1);
        top.sections("settings").forEach(words::add);
        top.refuseUnknown();
        return words;
    }

    private void add(Section section) {
        meanings.put(
                key(section.requiredText("control"), section.requiredText("setting")),
                new Meaning(
                        section.requiredText("asks"),
                        section.text("each"),
                        section.textMap("says"),
                        section.textMap("called"),
                        section.text("left-out")));
        section.refuseUnknown();
    }

    private static String key(String control, String setting) {
        return control + " " + setting;
    }

    /** As a form asks for it. */
    public String asks(String control, String setting) {
        return meaning(control, setting).asks();
    }

    /** One word of a setting, as a form offers it. */
    public String label(String control, String setting, String word) {
        Meaning meaning = meaning(control, setting);
        String said = meaning.says().get(word);
        return said != null ? said : meaning.listed(word);
    }

    /** What it means, as a sentence without its full stop. @param written as the policy has it; absent where left out */
    public String means(String control, String setting, Optional<String> written) {
        Meaning meaning = meaning(control, setting);
        return written.map(meaning::of).or(meaning::leftOut).orElse("Nothing is said of it");
    }

    /** A setting without words of its own speaks by its key; a test finds it. */
    private Meaning meaning(String control, String setting) {
        return meanings.getOrDefault(
                key(control, setting),
                new Meaning(setting, Optional.of(setting + ": {}"), Map.of(), Map.of(), Optional.empty()));
    }

    /** Whether this word of a setting speaks for itself. */
    boolean speaksOf(String control, SettingDescription setting) {
        Optional<Meaning> known = Optional.ofNullable(meanings.get(key(control, setting.key())));
        return known.filter(meaning ->
                        meaning.each().isPresent() || meaning.says().keySet().containsAll(setting.words()))
                .filter(meaning -> !setting.optional() || meaning.leftOut().isPresent())
                .isPresent();
    }
}

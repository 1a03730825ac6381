package org.houserules.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.reading.Value.Entries;
import org.houserules.reading.Value.Scalar;

/**
 * A YAML map whose values are read by key; asks for what it knows, then refuses the rest. Blank values count as absent,
 * and a value of the wrong kind adds a fault and reads as absent.
 */
public final class Section {
    private final Keys keys;

    Section(Keys keys) {
        this.keys = keys;
    }

    public String file() {
        return keys.origin.file();
    }

    public int line() {
        return keys.line;
    }

    /** Of the key, or of the section where the key is absent. */
    public int line(String key) {
        return keys.line(key);
    }

    /** Of the file, for the paths inside it. */
    public Path folder() {
        return keys.origin.folder();
    }

    public boolean has(String key) {
        return keys.value(key).isPresent();
    }

    /** In the order of the file. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(keys.entries.keySet());
    }

    /** Trimmed, unless it is a block of text; a number reads as it is written. */
    public Optional<String> text(String key) {
        return keys.scalar(key).map(Scalar::trimmed);
    }

    /** As written, spaces at both ends included; every line break is a line feed. */
    public Optional<String> exactText(String key) {
        return keys.scalar(key)
                .map(scalar -> scalar.text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Adds a fault where it is absent, and is blank then. */
    public String requiredText(String key) {
        if (!has(key)) {
            fault(key, "'" + key + "' is missing", "Add a line '" + key + ": …' and fill it in.");
        }
        return text(key).orElse("");
    }

    /** true, false, yes or no. */
    public Optional<Boolean> flag(String key) {
        return keys.written(key).flatMap(Written::flag);
    }

    public Optional<Integer> number(String key, int least, int most) {
        return keys.written(key).flatMap(written -> written.number(least, most));
    }

    /** A day as 2026-11-24. */
    public Optional<LocalDate> date(String key) {
        return keys.written(key).flatMap(Written::isoDate);
    }

    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return keys.written(key).flatMap(written -> written.word(type));
    }

    /** A single one counts as a list of one. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return keys.listed(key).stream()
                .flatMap(written -> written.word(type).stream())
                .toList();
    }

    /** A single one counts as a list of one. */
    public List<String> texts(String key) {
        return keys.listed(key).stream().map(Written::text).toList();
    }

    public Optional<Section> section(String key) {
        return keys.group(key).map(Section::new);
    }

    /** A blank item is a section without keys. */
    public List<Section> sections(String key) {
        return keys.groups(key).stream().map(Section::new).toList();
    }

    /** Where a value may be a word or a map. */
    public boolean isSection(String key) {
        return keys.value(key).filter(Entries.class::isInstance).isPresent();
    }

    /** In the order of the file; blank values are left out. */
    public Map<String, String> textMap(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        section(key)
                .ifPresent(inner ->
                        inner.keys().forEach(name -> inner.text(name).ifPresent(text -> texts.put(name, text))));
        return Collections.unmodifiableMap(texts);
    }

    /** In the order of the file; a blank value is a section without keys. */
    public Map<String, Section> sectionMap(String key) {
        Map<String, Section> sections = new LinkedHashMap<>();
        keys.group(key)
                .ifPresent(group ->
                        group.entries.forEach((name, entry) -> group.asGroup(name, entry.value(), entry.line())
                                .ifPresent(inner -> sections.put(name, new Section(inner)))));
        return Collections.unmodifiableMap(sections);
    }

    /** At the key's line. */
    public void fault(String key, String what, String mend) {
        keys.fault(key, what, mend);
    }

    /** A fault for every key that nobody asked for: a misspelt key must not pass for an absent one. */
    public void refuseUnknown() {
        keys.refuseUnknown();
    }
}

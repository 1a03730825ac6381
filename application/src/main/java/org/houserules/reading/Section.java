package org.houserules.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.reading.Value.Entries;
import org.houserules.reading.Value.Entry;
import org.houserules.reading.Value.Items;
import org.houserules.reading.Value.Scalar;

/**
 * A YAML map whose values are read by key; asks for what it knows, then refuses the rest. Blank values count as absent,
 * and a value of the wrong kind adds a fault and reads as absent.
 */
public final class Section {
    private final Origin origin;
    private final Map<String, Entry> entries;
    private final int line;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(Origin origin, Entries entries, int line) {
        this.origin = origin;
        this.entries = entries.byKey();
        this.line = line;
    }

    public String file() {
        return origin.file();
    }

    public int line() {
        return line;
    }

    /** Of the key, or of the section where the key is absent. */
    public int line(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::line).orElse(line);
    }

    /** Of the file, for paths inside it. */
    public Path folder() {
        return origin.folder();
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::trimmed);
    }

    /** As written, blanks and line breaks included; every line break is a line feed. */
    public Optional<String> exactText(String key) {
        return scalar(key).map(scalar -> scalar.text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    public String requiredText(String key) {
        if (!has(key)) {
            fault(key, "'" + key + "' is missing", "Add a line '" + key + ": …'.");
        }
        return text(key).orElse("");
    }

    public Optional<Boolean> flag(String key) {
        return written(key).flatMap(Written::flag);
    }

    public Optional<Integer> number(String key, int least, int most) {
        return written(key).flatMap(written -> written.number(least, most));
    }

    public Optional<LocalDate> date(String key) {
        return written(key).flatMap(Written::isoDate);
    }

    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return written(key).flatMap(written -> written.word(type));
    }

    /** A list, or a single one. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return listed(key).stream()
                .flatMap(written -> written.word(type).stream())
                .toList();
    }

    /** A list, or a single one. */
    public List<String> texts(String key) {
        return listed(key).stream().map(Written::text).toList();
    }

    public Optional<Section> section(String key) {
        return value(key).flatMap(value -> asSection(key, line(key), value));
    }

    public List<Section> sections(String key) {
        Optional<Value> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Items)) {
            wrongKind(key, value.get().line(), value.get(), "a list of groups of keys");
            return List.of();
        }
        return itemsOf(value).stream()
                .flatMap(item -> asSection(key, item.line(), item).stream())
                .toList();
    }

    public boolean isSection(String key) {
        return value(key).filter(Entries.class::isInstance).isPresent();
    }

    public Map<String, String> textMap(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        section(key).ifPresent(inner -> inner.keys().forEach(k -> inner.text(k).ifPresent(text -> texts.put(k, text))));
        return Collections.unmodifiableMap(texts);
    }

    /** A blank value is a section without keys. */
    public Map<String, Section> sectionMap(String key) {
        Map<String, Section> sections = new LinkedHashMap<>();
        section(key).ifPresent(inner -> inner.entries.forEach((k, entry) -> inner.asSection(k, entry.line(), entry.value())
                .ifPresent(section -> sections.put(k, section))));
        return Collections.unmodifiableMap(sections);
    }

    /** At the key's line. */
    public void fault(String key, String what, String mend) {
        asked.add(key);
        origin.fault(line(key), what, mend);
    }

    /** A fault for every key that nobody asked for: a misspelt key must not pass for an absent one. */
    public void refuseUnknown() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                origin.fault(entry.line(), OneLine.quote(key) + " is not known here", mendUnknown(key));
            }
        });
    }

    private String mendUnknown(String key) {
        Optional<String> near = origin.faults().isFull() ? Optional.empty() : Words.nearest(key, asked);
        return near.map(word -> "Did you mean '" + word + "'?").orElse("Take it out, or check its name and indentation.");
    }

    private Optional<Value> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.isBlank()));
    }

    private Optional<Scalar> scalar(String key) {
        Optional<Value> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Scalar)) {
            wrongKind(key, line(key), value.get(), "a single value");
        }
        return value.filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    private Optional<Written> written(String key) {
        return scalar(key).map(scalar -> written(key, scalar));
    }

    private Written written(String key, Scalar scalar) {
        return new Written(key, Blank.strip(scalar.text()), (what, mend) -> origin.fault(scalar.line(), what, mend));
    }

    private List<Written> listed(String key) {
        return itemsOf(value(key)).stream()
                .filter(item -> isFilled(key, item))
                .map(item -> written(key, (Scalar) item))
                .toList();
    }

    private boolean isFilled(String key, Value item) {
        if (!(item instanceof Scalar scalar)) {
            wrongKind(key, item.line(), item, "a single value");
            return false;
        }
        if (scalar.isBlank()) {
            origin.fault(item.line(), "An item of '" + key + "' is blank", "Fill it in, or take it out.");
        }
        return !scalar.isBlank();
    }

    private static List<Value> itemsOf(Optional<Value> value) {
        return value.map(v -> v instanceof Items items ? items.values() : List.of(v)).orElse(List.of());
    }

    private Optional<Section> asSection(String key, int at, Value value) {
        if (value instanceof Entries inner) {
            return Optional.of(new Section(origin, inner, at));
        }
        if (value instanceof Scalar scalar && scalar.isBlank()) {
            return Optional.of(new Section(origin, new Entries(Map.of(), at), at));
        }
        wrongKind(key, at, value, "a group of keys");
        return Optional.empty();
    }

    private void wrongKind(String key, int at, Value value, String expected) {
        origin.fault(at, OneLine.quote(key) + " is " + value.kind() + ", but " + expected + " belongs here", "See the format of this file.");
    }
}

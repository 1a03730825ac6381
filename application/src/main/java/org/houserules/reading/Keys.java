package org.houserules.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.reading.Value.Entries;
import org.houserules.reading.Value.Entry;
import org.houserules.reading.Value.Items;
import org.houserules.reading.Value.Scalar;

/** The keys of a YAML map and which of them were asked for; a value of the wrong kind adds a fault and is left out. */
final class Keys {
    final Origin origin;
    final Map<String, Entry> entries;
    final int line;
    private final Set<String> asked = new LinkedHashSet<>();

    Keys(Origin origin, Entries entries, int line) {
        this.origin = origin;
        this.entries = entries.byKey();
        this.line = line;
    }

    int line(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::line).orElse(line);
    }

    /** What stands there, unless it is blank. */
    Optional<Value> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !isBlank(value));
    }

    Optional<Scalar> scalar(String key) {
        return value(key).flatMap(value -> asScalar(key, value, line(key)));
    }

    Optional<Written> written(String key) {
        return scalar(key).map(scalar -> written(key, scalar));
    }

    /** The items of a list, or a single value as a list of one; a blank item adds a fault. */
    List<Written> listed(String key) {
        return items(value(key)).stream()
                .flatMap(item -> asScalar(key, item, item.line()).stream())
                .filter(item -> isFilled(key, item))
                .map(item -> written(key, item))
                .toList();
    }

    Optional<Keys> group(String key) {
        return value(key).flatMap(value -> asGroup(key, value, line(key)));
    }

    List<Keys> groups(String key) {
        Optional<Value> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Items)) {
            wrongKind(key, value.get(), line(key), "a list", "Begin each item with '- '.");
            return List.of();
        }
        return items(value).stream()
                .flatMap(item -> asGroup(key, item, item.line()).stream())
                .toList();
    }

    /** A blank one is a group without keys. */
    Optional<Keys> asGroup(String key, Value value, int at) {
        if (value instanceof Entries inner) {
            return Optional.of(new Keys(origin, inner, at));
        }
        if (isBlank(value)) {
            return Optional.of(new Keys(origin, new Entries(Map.of(), at), at));
        }
        wrongKind(key, value, at, "a group of keys", "Write its keys below it, indented, or in {…}.");
        return Optional.empty();
    }

    void fault(String key, String what, String mend) {
        asked.add(key);
        origin.fault(line(key), what, mend);
    }

    void refuseUnknown() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                origin.fault(entry.line(), OneLine.quote(key) + " is not known here", mendOfUnknown(key));
            }
        });
    }

    private String mendOfUnknown(String key) {
        Optional<String> near = origin.faults().isFull() ? Optional.empty() : Words.nearest(key, asked);
        return near.map(word -> "Did you mean '" + word + "'?")
                .orElse("Take it out, or check its name and indentation.");
    }

    private Optional<Scalar> asScalar(String key, Value value, int at) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongKind(key, value, at, "a single value", "Write one value, in quotes if it has brackets.");
        return Optional.empty();
    }

    private boolean isFilled(String key, Scalar item) {
        if (item.isBlank()) {
            origin.fault(item.line(), "An item of " + OneLine.quote(key) + " is blank", "Fill it in, or take it out.");
        }
        return !item.isBlank();
    }

    private Written written(String key, Scalar scalar) {
        return new Written(key, Blank.strip(scalar.text()), (what, mend) -> origin.fault(scalar.line(), what, mend));
    }

    private void wrongKind(String key, Value value, int at, String expected, String mend) {
        String what = OneLine.quote(key) + " holds " + value.kind() + ", but " + expected + " belongs here";
        origin.fault(at, what, mend);
    }

    private static List<Value> items(Optional<Value> value) {
        return value.map(v -> v instanceof Items items ? items.values() : List.of(v))
                .orElse(List.of());
    }

    private static boolean isBlank(Value value) {
        return value instanceof Scalar scalar && scalar.isBlank();
    }
}

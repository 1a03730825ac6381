package org.houserules.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.houserules.reading.Value.Entries;
import org.houserules.reading.Value.Entry;
import org.houserules.reading.Value.Items;
import org.houserules.reading.Value.Scalar;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds values from a YAML parser's events, and refuses what only a hostile file needs. */
final class YamlTree {
    private static final int DEEPEST = 30;
    private static final int MOST_VALUES = 50_000;

    private final Origin origin;
    private final Iterator<Event> events;
    private int values;
    private int depth;
    private int line = 1;
    private int lastQuote;
    private int bracket;

    YamlTree(Origin origin, Iterator<Event> events) {
        this.origin = origin;
        this.events = events;
    }

    /** The one document of the file, or nothing where it holds none. */
    Optional<Value> build() throws Unusable {
        Optional<Value> root = Optional.empty();
        while (hasNext()) {
            if (next().getEventId() == Event.ID.DocumentStart) {
                refuseSecond(root);
                root = Optional.of(value(next()));
            }
        }
        return root;
    }

    private void refuseSecond(Optional<Value> root) throws Unusable {
        if (root.isPresent()) {
            throw origin.stop(line, "A second document begins here", "Keep one in a file: take the line '---' out.");
        }
    }

    private Value value(Event event) throws Unusable {
        if (++values > MOST_VALUES) {
            throw origin.stop(line, "The file holds more than 50,000 values", "Split it into smaller files.");
        }
        refuseAnchorAndTag(event);
        int at = line;
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, at);
            case CollectionStartEvent collection -> collection(collection, at);
            default -> alias(at);
        };
    }

    private Value collection(CollectionStartEvent event, int at) throws Unusable {
        if (++depth > DEEPEST) {
            throw origin.stop(
                    line, "Values are nested more than 30 deep here", "Check the brackets and the indentation.");
        }
        int outer = bracket;
        bracket = event.isFlow() ? at : outer;
        Value collection = event instanceof SequenceStartEvent ? items(at) : entries(at);
        bracket = outer;
        depth--;
        return collection;
    }

    private Scalar scalar(ScalarEvent event, int at) {
        Scalar.Style style = styleOf(event);
        if (style == Scalar.Style.QUOTED) {
            lastQuote = lineOf(event.getEndMark());
            // An escape in double quotes can write what may not stand in the file itself.
            BadCharacter.firstIn(event.getValue(), BadCharacter::inYaml)
                    .ifPresent(
                            bad -> origin.fault(at, BadCharacter.CONTROL, "Take the escape with its backslash out."));
        }
        return new Scalar(event.getValue(), style, at);
    }

    private static Scalar.Style styleOf(ScalarEvent event) {
        ScalarStyle style = event.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return Scalar.Style.BLOCK;
        }
        return event.isPlain() ? Scalar.Style.PLAIN : Scalar.Style.QUOTED;
    }

    /** What it refers to is never looked up: a few lines of references can stand for gigabytes. */
    private Value alias(int at) {
        origin.fault(
                at,
                "A value begins with '*', which refers to another value",
                "Write the value out; put it in quotes if it begins with a star.");
        return new Scalar("*", Scalar.Style.QUOTED, at);
    }

    private Items items(int at) throws Unusable {
        List<Value> found = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            found.add(value(event));
        }
        return new Items(List.copyOf(found), at);
    }

    private Entries entries(int at) throws Unusable {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            int keyLine = line;
            Value key = value(event);
            put(byKey, key, new Entry(keyLine, value(next())));
        }
        return new Entries(byKey, at);
    }

    private void put(Map<String, Entry> byKey, Value key, Entry entry) {
        if (!(key instanceof Scalar scalar)) {
            origin.fault(entry.line(), "A key here is " + key.kind(), "Write a word before the colon.");
        } else if (scalar.isBlank()) {
            origin.fault(entry.line(), "A key here is blank", "Write a word before the colon.");
        } else {
            putOnce(byKey, Blank.strip(scalar.text()), entry);
        }
    }

    private void putOnce(Map<String, Entry> byKey, String key, Entry entry) {
        Optional.ofNullable(byKey.putIfAbsent(key, entry))
                .ifPresent(first -> origin.fault(
                        entry.line(),
                        OneLine.quote(key) + " already stands in line " + first.line(),
                        "Keep one of the two."));
    }

    private void refuseAnchorAndTag(Event event) {
        if (event instanceof NodeEvent node
                && !(event instanceof AliasEvent)
                && node.getAnchor().isPresent()) {
            origin.fault(
                    line,
                    "A value begins with '&', which names it for use elsewhere",
                    "Take the '&' and its name out, or put the value in quotes.");
        }
        if (tagOf(event).isPresent()) {
            origin.fault(
                    line,
                    "A value begins with '!', which asks for a special type",
                    "Take the '!' and its name out, or put the value in quotes.");
        }
    }

    private static Optional<String> tagOf(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
    }

    private boolean hasNext() throws Unusable {
        return parsed(events::hasNext);
    }

    private Event next() throws Unusable {
        Event event = parsed(events::next);
        line = lineOf(event.getStartMark());
        return event;
    }

    /** The parser fails in ways of its own over broken escapes, so that every failure of it counts as the file's. */
    private <T> T parsed(Supplier<T> step) throws Unusable {
        try {
            return step.get();
        } catch (RuntimeException malformed) {
            throw Malformed.fault(origin, malformed, new Malformed.Reached(line, lastQuote, bracket));
        }
    }

    private int lineOf(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(line);
    }
}

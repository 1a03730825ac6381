package org.houserules.reading;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.houserules.reading.Value.Entries;
import org.houserules.reading.Value.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/** A YAML file of keys and values. What cannot be parsed is thrown at once, with all that {@code faults} held before. */
public final class YamlFile {
    public static final int MOST_MEGABYTES = 4;

    private YamlFile() {}

    public static Section read(Path file, Faults faults) throws Unusable {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        Origin origin = new Origin(file.toString(), folder, faults);
        return section(origin, SourceFile.bytes(file, origin, MOST_MEGABYTES));
    }

    /** A document that is not in a file of its own; paths in it lead nowhere. */
    public static Section parse(String name, byte[] bytes, Faults faults) throws Unusable {
        Origin origin = new Origin(name, Path.of(""), faults);
        SourceFile.refuseSize(bytes.length, origin, MOST_MEGABYTES);
        return section(origin, bytes);
    }

    private static Section section(Origin origin, byte[] bytes) throws Unusable {
        Encoding encoding = Encoding.byMark(bytes);
        refuse(BadCharacter.firstIn(bytes, encoding, BadCharacter::inYaml), origin);
        return section(origin, encoding.text(bytes));
    }

    public static Section parse(String name, String text, Path folder, Faults faults) throws Unusable {
        Origin origin = new Origin(name, folder, faults);
        SourceFile.refuseSize(text.length(), origin, MOST_MEGABYTES);
        refuse(BadCharacter.firstIn(text, BadCharacter::inYaml), origin);
        return section(origin, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static void refuse(Optional<BadCharacter> bad, Origin origin) throws Unusable {
        if (bad.isPresent() && bad.get().undecodable()) {
            throw origin.stop(bad.get().line(), "The characters here are not in UTF-8", "Save the file as UTF-8.");
        }
        if (bad.isPresent()) {
            String mend = "Check that this is a text file, and type the line again.";
            throw origin.stop(bad.get().line(), BadCharacter.CONTROL, mend);
        }
    }

    private static Section section(Origin origin, String text) throws Unusable {
        int before = origin.faults().count();
        Optional<Value> root = new YamlTree(origin, events(text)).build();
        if (root.isEmpty() || (root.get() instanceof Scalar scalar && scalar.isBlank())) {
            throw SourceFile.empty(origin);
        }
        if (!(root.get() instanceof Entries entries)) {
            String what = "The file begins with " + root.get().kind() + ", not with a key";
            throw origin.stop(root.get().line(), what, "Begin with a line such as 'key: value'.");
        }
        if (origin.faults().count() > before) {
            origin.faults().throwIfAny();
        }
        return new Section(new Keys(origin, entries, entries.line()));
    }

    /** One buffer for the whole text, as the parser copies what it holds each time it reads on. */
    private static Iterator<Event> events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(text.length() + 2)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        return new Parse(settings).parseString(text).iterator();
    }
}

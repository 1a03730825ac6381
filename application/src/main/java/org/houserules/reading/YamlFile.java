package org.houserules.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.houserules.reading.Value.Entries;
import org.houserules.reading.Value.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/** A YAML file whose top level is a map. What cannot be parsed is thrown at once, with all that {@code faults} held before. */
public final class YamlFile {
    private static final int MEGABYTES = 4;

    private YamlFile() {}

    public static Section read(Path file, Faults faults) throws Unusable {
        Origin origin = new Origin(file.toString(), folderOf(file), faults);
        byte[] bytes = SourceFile.bytes(file, origin, MEGABYTES);
        Encoding encoding = Encoding.byMark(bytes);
        refuseBadCharacters(bytes, encoding, origin);
        return section(origin, encoding.text(bytes));
    }

    public static Section parse(String name, String text, Path folder, Faults faults) throws Unusable {
        Origin origin = new Origin(name, folder, faults);
        SourceFile.refuseSize(text.length(), origin, MEGABYTES);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        refuseBadCharacters(bytes, Encoding.byMark(bytes), origin);
        return section(origin, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private static void refuseBadCharacters(byte[] bytes, Encoding encoding, Origin origin) throws Unusable {
        Optional<BadCharacter> bad = BadCharacter.firstIn(bytes, encoding, BadCharacter::inYaml);
        if (bad.isPresent()) {
            boolean undecodable = bad.get().undecodable();
            throw origin.stop(
                    bad.get().line(),
                    undecodable ? "The characters here are not in UTF-8" : "There is a control character here that no text holds",
                    undecodable ? "Save the file as UTF-8." : "Check that this is a text file, and type the line again.");
        }
    }

    private static Section section(Origin origin, String text) throws Unusable {
        int before = origin.faults().count();
        Optional<Value> root = new YamlTree(origin, events(text)).build();
        if (root.isEmpty() || (root.get() instanceof Scalar scalar && scalar.isBlank())) {
            throw origin.stop(0, "The file is empty", "Check that it was saved, and that it is the right file.");
        }
        if (!(root.get() instanceof Entries entries)) {
            throw origin.stop(root.get().line(), "The file begins with " + root.get().kind() + ", not with keys", "Begin with a line such as 'key: value'.");
        }
        if (origin.faults().count() > before) {
            origin.faults().throwIfAny();
        }
        return new Section(origin, entries, entries.line());
    }

    /** One buffer for the whole text: the parser copies what it holds each time it reads on. */
    private static Iterator<Event> events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(text.length() + 2)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        return new Parse(settings).parseString(text).iterator();
    }
}

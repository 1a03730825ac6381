package org.houserules.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** The files that tell who is in the demo and what they do. */
final class Script {
    private Script() {}

    static Section read(String name) {
        try (InputStream file = Optional.ofNullable(Script.class.getResourceAsStream("/demo/" + name + ".yaml"))
                .orElseThrow()) {
            Faults faults = new Faults();
            Section section = YamlFile.parse(name, file.readAllBytes(), faults);
            faults.throwIfAny();
            return section;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable broken) {
            throw new IllegalStateException("The demo's own file " + name + " cannot be read.", broken);
        }
    }

    /** How many days before (negative) or after the day of loading. */
    static Optional<Integer> days(Section section, String key) {
        return section.number(key, -5000, 5000);
    }
}

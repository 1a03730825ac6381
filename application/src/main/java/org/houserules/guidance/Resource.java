package org.houserules.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** A YAML file that ships in this room; a fault in it is ours. */
final class Resource {
    private Resource() {}

    static <T> T read(String name, Function<Section, T> reader) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the product");
            }
            Faults faults = new Faults();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Section top = YamlFile.parse(name, text, Path.of("."), faults);
            top.number("format", 1, 1);
            T read = reader.apply(top);
            top.refuseUnknown();
            faults.throwIfAny();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }
}

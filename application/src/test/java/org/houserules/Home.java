package org.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the whole project, and what its rules look at. */
public final class Home {
    private Home() {}

    public static final Path FOLDER = Path.of(System.getProperty("houserules.home", ".."));

    /** Those worked out from a school's document. */
    public static final List<String> POLICIES =
            List.of("heathcoat", "hutton-rudby", "north-star", "st-hughs", "stockham");

    /** Every policy that ships: the worked ones, and our own for schools to begin with. */
    public static final List<String> SHIPPED =
            List.of("heathcoat", "hutton-rudby", "model", "north-star", "st-hughs", "stockham");

    public static Path policy(String id) {
        return FOLDER.resolve("policies").resolve(id);
    }

    /** The invented policy that binds every control. */
    public static Path everyControl() {
        return FOLDER.resolve("application/src/test/resources/policies/every-control");
    }

    /** Files under a folder whose names end so; what was built is left out. */
    public static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> !folder.relativize(file).toString().contains("target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

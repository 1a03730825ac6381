package org.houserules.screening.faces;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Files that are not ours to hand on and lie beside the project: the model, and a portrait in the public domain. */
final class Shared {
    private static final String MODEL = "models/" + ModelFile.NAME;
    private static final String PORTRAIT = "pictures/astronaut.png";

    private Shared() {}

    static ModelFile model() {
        return new ModelFile(needed(MODEL));
    }

    static BufferedImage portrait() {
        try {
            return ImageIO.read(needed(PORTRAIT).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the test where the folder is not there; a folder without the file is a mistake that must be seen. */
    private static Path needed(String file) {
        Optional<Path> folder = folders().stream().filter(Files::isDirectory).findFirst();
        assumeTrue(
                folder.isPresent(), "Skipped: there is no folder shared/data beside the project, so no " + file + ".");
        Path needed = folder.orElseThrow().resolve(file);
        boolean mustBeThere = "true".equals(System.getenv("CI"));
        assumeTrue(mustBeThere || Files.isRegularFile(needed), "Skipped: " + file + " is not in the shared data.");
        return needed;
    }

    /** Beside the project, or where the environment says. */
    private static List<Path> folders() {
        Path home = Path.of(System.getProperty("houserules.home", ".")).toAbsolutePath();
        String named = System.getenv().getOrDefault("HOUSERULES_SHARED_DATA", "");
        return named.isEmpty() ? List.of(home.resolveSibling("shared").resolve("data")) : List.of(Path.of(named));
    }
}

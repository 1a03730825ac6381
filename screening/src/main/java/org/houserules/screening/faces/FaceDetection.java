package org.houserules.screening.faces;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the faces in a picture. */
@FunctionalInterface
public interface FaceDetection {
    /** Never fails: what stands in the way is the answer. @param upright as people see it */
    FaceCount count(BufferedImage upright);

    /** Where no model is installed. */
    static FaceDetection none() {
        return new NoFaceDetection();
    }

    /** Whether it never looks, so that nobody needs to decode a picture for it. */
    default boolean isNone() {
        return false;
    }

    /** Where the model may lie: in {@code models} of the data or of the program, or in a folder shared beside it. */
    static List<Path> folders(Path home, Path data) {
        Path program = home.toAbsolutePath().normalize();
        return List.of(
                data.resolve("models"),
                program.resolve("models"),
                program.resolveSibling("shared").resolve("data").resolve("models"));
    }

    /** By the model file that was named, or else lies in one of the folders. */
    static FaceDetection with(Optional<Path> named, List<Path> folders) {
        return ModelFile.find(named, folders).<FaceDetection>map(YuNet::from).orElseGet(FaceDetection::none);
    }
}

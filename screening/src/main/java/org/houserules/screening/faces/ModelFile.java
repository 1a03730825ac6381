package org.houserules.screening.faces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Where the model should be. It is used only if it is, byte for byte, the published one. */
public record ModelFile(Path path) {
    /** How it is called where it is published: in OpenCV's model zoo. */
    public static final String NAME = "face_detection_yunet_2023mar.onnx";

    /** SHA-256 of the published file. */
    public static final String DIGEST = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4";

    private static final int MOST = 1_000_000;

    /**
     * The file that was named; otherwise the first that lies in one of the folders. Empty where there is none: then
     * nobody wanted faces to be counted here.
     */
    public static Optional<ModelFile> find(Optional<Path> named, List<Path> folders) {
        return named.or(() -> folders.stream()
                        .map(folder -> folder.resolve(NAME))
                        .filter(Files::isRegularFile)
                        .findFirst())
                .map(ModelFile::new);
    }

    /** What came of reading it. */
    sealed interface Read {}

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Verified(byte[] bytes) implements Read {}

    record Unusable(FacesUnknown why) implements Read {}

    Read read() {
        if (!Files.isRegularFile(path)) {
            return unusable("the model file " + path + " is not there");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST);
            return digest(bytes).equals(DIGEST)
                    ? new Verified(bytes)
                    : unusable("the model file " + path + " is not the published one");
        } catch (IOException unreadable) {
            return unusable("the model file " + path + " cannot be read");
        }
    }

    private static Unusable unusable(String why) {
        return new Unusable(new FacesUnknown(
                why,
                "Count them yourself; whoever looks after this installation puts " + NAME
                        + " of OpenCV's model zoo there."));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot compute SHA-256", e);
        }
    }
}

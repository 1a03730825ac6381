package org.houserules.screening.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** The parts of the model's runtime that the machine runs itself, which have to lie in a folder. */
final class NativeParts {
    private static final String FOLDER = "onnxruntime.native.path";

    private NativeParts() {}

    /** Written anew each time, then renamed: a half-written file of a run that was broken off is never used. */
    static void unpackInto(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String part : List.of("onnxruntime", "onnxruntime4j_jni")) {
                unpack(System.mapLibraryName(part), folder);
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException("its native parts cannot be written to the folder given for them", wrong);
        }
        System.setProperty(FOLDER, folder.toString());
    }

    private static void unpack(String file, Path folder) throws IOException {
        String name = "ai/onnxruntime/native/" + platform() + "/" + file;
        try (InputStream in = NativeParts.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("its runtime does not know this kind of machine");
            }
            Path unpacked = Files.createTempFile(folder, file, ".new");
            Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unpacked, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String name = system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : "linux";
        return name + (processor.equals("aarch64") || processor.equals("arm64") ? "-aarch64" : "-x64");
    }
}

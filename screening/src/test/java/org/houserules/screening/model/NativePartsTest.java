package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativePartsTest {
    private static final String PROPERTY = "onnxruntime.native.path";

    @TempDir
    private Path folder;

    private Optional<String> before = Optional.empty();

    @BeforeEach
    void remember() {
        before = Optional.ofNullable(System.getProperty(PROPERTY));
    }

    @AfterEach
    void putBack() {
        before.ifPresentOrElse(path -> System.setProperty(PROPERTY, path), () -> System.clearProperty(PROPERTY));
    }

    @Test
    void theyAreUnpackedIntoTheFolderGivenAndOverWhatLiesThere() throws IOException {
        Path parts = folder.resolve("parts");
        NativeParts.unpackInto(parts);
        NativeParts.unpackInto(parts);

        try (Stream<Path> files = Files.list(parts)) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
        assertThat(System.getProperty(PROPERTY)).isEqualTo(parts.toString());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInsteadOfAnAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ModelScreening screening = ModelScreening.of(LanguageModel.lazily(Optional.of(file)));

        assertThat(screening.screen("Hello").cannotTell())
                .hasValue(
                        "The language model could not be loaded: its native parts cannot be written to the folder given for them.");
    }
}

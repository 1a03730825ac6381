package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadWhole() throws Exception {
        Path file = Files.write(folder.resolve("a.yaml"), new byte[] {1, 2, 3});

        assertThat(SourceFile.bytes(file, origin(file), 1)).containsExactly(1, 2, 3);
    }

    @Test
    void aMissingFileIsTold() {
        assertThat(toldOf(folder.resolve("a.yaml"))).isEqualTo("There is no such file");
        assertThat(toldOf(folder.resolve("none").resolve("a.yaml"))).isEqualTo("There is no such file");
    }

    @Test
    void aFolderIsTold() {
        assertThat(toldOf(folder)).isEqualTo("This is a folder, not a file");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        assertThat(toldOf(Files.createFile(folder.resolve("a.yaml")))).isEqualTo("The file is empty");
    }

    @Test
    void aFileIsReadUpToItsLimit() throws Exception {
        Path file = folder.resolve("a.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1024 * 1024);
            assertThat(SourceFile.bytes(file, origin(file), 1)).hasSize(1024 * 1024);
            sparse.setLength(1024 * 1024 + 1);
            assertThat(toldOf(file)).isEqualTo("The file is larger than 1 MB");
        }
    }

    @Test
    @EnabledIf("hasDevice")
    void aDeviceThatNeverEndsIsRefused() {
        assertThat(toldOf(Path.of("/dev/zero"))).isEqualTo("This is not an ordinary file");
    }

    static boolean hasDevice() {
        return Files.exists(Path.of("/dev/zero"));
    }

    /** A test may run as a user to whom nothing is forbidden, so the reasons are given by hand. */
    @Test
    void everyReasonIsToldInPlainWords() {
        assertThat(why(new AccessDeniedException("a"))).isEqualTo("The file may not be read");
        assertThat(why(new NoSuchFileException("a"))).isEqualTo("There is no such file");
        assertThat(why(new IOException("a"))).isEqualTo("The file cannot be read");
    }

    private String why(IOException unreadable) {
        return SourceFile.why(unreadable, origin(folder)).faults().getFirst().what();
    }

    private static String toldOf(Path file) {
        Unusable unusable = catchThrowableOfType(Unusable.class, () -> SourceFile.bytes(file, origin(file), 1));
        assertThat(unusable.faults().getFirst().line()).isZero();
        return unusable.faults().getFirst().what();
    }

    private static Origin origin(Path file) {
        return new Origin(file.toString(), Path.of(""), new Faults());
    }
}

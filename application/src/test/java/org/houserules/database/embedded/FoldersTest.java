package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path place = Path.of("");

    @Test
    void aCopyHasAllFilesWithTheirPermissionsAndLinks() throws IOException {
        Path from = place.resolve("from");
        Files.createDirectories(from.resolve("bin"));
        Path program = Files.writeString(from.resolve("bin/program"), "run");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(from.resolve("bin/alias"), Path.of("program"));

        Folders.linkOrCopy(from, place.resolve("to"));

        Path copied = place.resolve("to/bin/program");
        assertThat(copied).hasContent("run");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copied)))
                .isEqualTo("rwxr-xr-x");
        assertThat(Files.readSymbolicLink(place.resolve("to/bin/alias"))).isEqualTo(Path.of("program"));
    }
}

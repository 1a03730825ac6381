package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class EncryptedFilesProperties {
    private static WorkFolder place = new WorkFolder(Path.of(""));

    @BeforeContainer
    static void begin() throws IOException {
        place = WorkFolder.in(Files.createTempDirectory("files"));
    }

    @AfterContainer
    static void end() throws IOException {
        place.close();
        Files.delete(place.folder().resolveSibling(""));
    }

    private static EncryptedFiles files() {
        return new EncryptedFiles(
                place.folder().resolve("files"), Keys.open(place.folder().resolve("keys"), false));
    }

    @Property(tries = 100)
    void whateverIsKeptIsReadBack(@ForAll @Size(max = 5000) byte[] bytes, @ForAll long owner) {
        EncryptedFiles files = files();

        FileAddress address = files.keep(owner, bytes);

        assertThat(files.read(owner, address))
                .isInstanceOfSatisfying(
                        Content.class, content -> assertThat(content.bytes()).isEqualTo(bytes));
        assertThat(files.all(owner)).contains(address);
        files.purge(owner, address);
    }

    @Property(tries = 300)
    void noChangedByteIsOverlooked(
            @ForAll @Size(max = 200) byte[] bytes,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        EncryptedFiles files = files();
        FileAddress address = files.keep(1, bytes);
        Path file = place.folder().resolve("files/1/" + address.value().substring(0, 2) + "/" + address.value());
        byte[] kept = Files.readAllBytes(file);
        kept[at % kept.length] ^= (byte) change;
        Files.write(file, kept);

        assertThat(files.read(1, address)).isInstanceOf(Unreadable.class);
        files.purge(1, address);
    }
}

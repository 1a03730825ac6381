package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    private Path place = Path.of("");

    private Path folder() {
        return place.resolve("keys");
    }

    @Test
    void aNamedSecretIsTheSameAtEveryStartAndUnlikeAnyOther() {
        byte[] trail = Keys.open(folder(), false).secret("trail");

        assertThat(trail).hasSize(32);
        assertThat(Keys.open(folder(), true).secret("trail")).isEqualTo(trail);
        assertThat(Keys.open(folder(), true).secret("database")).isNotEqualTo(trail);
    }

    @Test
    void rotatingLeavesNamedSecretsAsTheyAre() {
        Keys keys = Keys.open(folder(), false);
        byte[] trail = keys.secret("trail");

        keys.rotate();
        keys.rotate();

        assertThat(keys.secret("trail")).isEqualTo(trail);
        assertThat(Keys.open(folder(), true).secret("trail")).isEqualTo(trail);
    }

    @Test
    void afterRotatingTheOldMasterKeyOpensNothingAnyMore() throws IOException {
        Keys keys = Keys.open(folder(), false);
        byte[] trail = keys.secret("trail");
        keys.rotate();

        Files.delete(folder().resolve("master.1.key"));

        assertThat(Keys.open(folder(), true).secret("trail")).isEqualTo(trail);
    }

    @Test
    void everyKeyFileIsClosedToOthers() throws IOException {
        Keys.open(folder(), false).secret("trail");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void aKeyFileThatOthersMayReadStopsTheStart() throws IOException {
        Keys.open(folder(), false).secret("trail");
        Path master = folder().resolve("master.1.key");
        Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Keys.open(folder(), true).secret("trail"))
                .isInstanceOf(KeysLost.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aMissingMasterKeyIsNeverReplacedWhereSomethingNeedsIt() throws IOException {
        assertThatThrownBy(() -> Keys.open(folder(), true))
                .isInstanceOf(KeysLost.class)
                .hasMessageContaining("Restore that folder from the backup");
        Keys.open(folder(), false).secret("trail");
        Files.delete(folder().resolve("master.1.key"));

        assertThatThrownBy(() -> Keys.open(folder(), false)).isInstanceOf(KeysLost.class);
    }

    @Test
    void aDamagedOrExchangedKeyFileIsRefused() throws IOException {
        Keys keys = Keys.open(folder(), false);
        keys.secret("trail");
        keys.secret("database");
        Path trail = folder().resolve("secret-trail.1.key");
        byte[] database = Files.readAllBytes(folder().resolve("secret-database.1.key"));

        Files.write(trail, database);
        assertThatThrownBy(() -> Keys.open(folder(), true).secret("trail"))
                .isInstanceOf(KeysLost.class)
                .hasMessageContaining("secret-trail.1.key is damaged");
        Files.write(trail, new byte[3]);
        assertThatThrownBy(() -> Keys.open(folder(), true).secret("trail")).isInstanceOf(KeysLost.class);
    }

    @Test
    void theNameOfASecretCannotLeaveTheFolder() {
        Keys keys = Keys.open(folder(), false);

        assertThatIllegalArgumentException().isThrownBy(() -> keys.secret("../master"));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.secret(""));
    }

    @Test
    void twoProcessesOnOneFolderAgreeOnEveryKey() {
        Keys one = Keys.open(folder(), false);
        Keys two = Keys.open(folder(), false);

        assertThat(one.secret("trail")).isEqualTo(two.secret("trail"));
    }
}

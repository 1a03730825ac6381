package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFilesTest {
    private static final byte[] RELAY = Painted.text("a picture of the relay");
    private static final byte[] CHOIR = Painted.text("a picture of the choir");

    @TempDir
    private Path place = Path.of("");

    private Path data() {
        return place.resolve("files");
    }

    private EncryptedFiles files() {
        return new EncryptedFiles(data(), Keys.open(place.resolve("keys"), EncryptedFiles.inUse(data())));
    }

    private Path onDisk(long owner, FileAddress address) {
        return data().resolve(owner + "/" + address.value().substring(0, 2) + "/" + address.value());
    }

    private static byte[] content(ReadFile read) {
        assertThat(read).isInstanceOf(Content.class);
        return ((Content) read).bytes();
    }

    @Test
    void aKeptFileIsReadAtALaterStartAndNobodyElseCanReadIt() throws IOException {
        FileAddress address = files().keep(7, RELAY);

        assertThat(content(files().read(7, address))).isEqualTo(RELAY);
        assertThat(Stretch.of(Files.readAllBytes(onDisk(7, address))).text()).doesNotContain("relay");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onDisk(7, address))))
                .isEqualTo("rw-------");
    }

    @Test
    void equalContentHasOneAddressWithinAnOwnerAndAnotherElsewhere() {
        EncryptedFiles files = files();
        FileAddress address = files.keep(7, RELAY);

        assertThat(files.keep(7, RELAY)).isEqualTo(address);
        assertThat(files.all(7)).containsExactly(address);
        assertThat(files.keep(8, RELAY)).isNotEqualTo(address);
        assertThat(files.read(8, address)).isInstanceOf(NotThere.class);
    }

    @Test
    void aPurgedFileIsNotThereAndPurgingAgainChangesNothing() {
        EncryptedFiles files = files();
        FileAddress relay = files.keep(7, RELAY);
        FileAddress choir = files.keep(7, CHOIR);

        files.purge(7, relay);
        files.purge(7, relay);

        assertThat(files.read(7, relay)).isInstanceOf(NotThere.class);
        assertThat(onDisk(7, relay)).doesNotExist();
        assertThat(files.all(7)).containsExactly(choir);
        assertThat(files.keep(7, RELAY)).isEqualTo(relay);
    }

    @Test
    void afterRotatingOldFilesAreReadAndNewOnesHaveANewKey() throws IOException {
        Keys keys = Keys.open(place.resolve("keys"), false);
        EncryptedFiles files = new EncryptedFiles(data(), keys);
        FileAddress relay = files.keep(7, RELAY);
        keys.rotate();
        files.rotate(7);
        FileAddress choir = files.keep(7, CHOIR);

        assertThat(Envelope.FILE.keyVersion(Files.readAllBytes(onDisk(7, relay))))
                .hasValue(1);
        assertThat(Envelope.FILE.keyVersion(Files.readAllBytes(onDisk(7, choir))))
                .hasValue(3);
        assertThat(content(files().read(7, relay))).isEqualTo(RELAY);
        assertThat(content(files().read(7, choir))).isEqualTo(CHOIR);
        assertThat(files().keep(7, RELAY)).isEqualTo(relay);
    }

    @Test
    void aFileMovedToAnotherOwnerOrNameIsNotOpened() throws IOException {
        EncryptedFiles files = files();
        FileAddress relay = files.keep(7, RELAY);
        FileAddress choir = files.keep(7, CHOIR);
        FileAddress other = files.keep(8, RELAY);

        Files.copy(onDisk(7, relay), onDisk(7, choir), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(onDisk(7, relay), onDisk(8, other), StandardCopyOption.REPLACE_EXISTING);

        assertThat(files.read(7, choir)).isInstanceOf(Unreadable.class);
        assertThat(files.read(8, other)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aDamagedFileSaysSoAndIsMendedByKeepingItAgain() throws IOException {
        EncryptedFiles files = files();
        FileAddress relay = files.keep(7, RELAY);
        Files.write(onDisk(7, relay), new byte[0]);

        assertThat(files.read(7, relay)).isInstanceOf(Unreadable.class);
        files.keep(7, RELAY);

        assertThat(content(files.read(7, relay))).isEqualTo(RELAY);
    }

    @Test
    void aMissingKeyOfOneFileSaysSo() throws IOException {
        EncryptedFiles files = files();
        FileAddress relay = files.keep(7, RELAY);
        files.rotate(7);
        Files.delete(place.resolve("keys/owner-7.1.key"));

        assertThat(files().read(7, relay))
                .isEqualTo(new Unreadable("The key of this file is missing from the folder of keys."));
    }

    @Test
    void withoutItsKeysItDoesNotStart() throws IOException {
        files().keep(7, RELAY);
        Path keys = place.resolve("keys");
        Path away = Files.move(keys, place.resolve("away"));

        assertThatThrownBy(this::files).isInstanceOf(KeysLost.class).hasMessageContaining("master key is missing");
        Files.delete(keys);
        Files.move(away, keys);
        Files.delete(keys.resolve("owner-7.1.key"));
        assertThatThrownBy(this::files).isInstanceOf(KeysLost.class).hasMessageContaining("keys of owner 7");
    }

    @Test
    void whatWasHalfWrittenIsNeverAFileAndIsRemovedWhenOld() throws IOException {
        EncryptedFiles files = files();
        FileAddress relay = files.keep(7, RELAY);
        Path old = Files.write(onDisk(7, relay).resolveSibling(Durable.PART + "1"), new byte[9]);
        Path fresh = Files.write(onDisk(7, relay).resolveSibling(Durable.PART + "2"), new byte[9]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-11-18T12:00:00Z")));
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.parse("2026-11-20T12:00:00Z")));

        assertThat(files.all(7)).containsExactly(relay);
        files.removeLeftovers(7, Instant.parse("2026-11-19T12:00:00Z"));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(files.all(7)).containsExactly(relay);
    }

    @Test
    void onlyWhatWasKeptLongAgoIsPurgedAsOldAndKeepingItAgainMakesItYoung() throws IOException {
        EncryptedFiles files = files();
        FileAddress relay = files.keep(7, RELAY);
        FileTime longAgo = FileTime.from(Instant.parse("2020-11-18T12:00:00Z"));
        Instant before = Instant.parse("2020-11-19T12:00:00Z");
        assertThat(files.purgeOld(7, relay, before)).isFalse();
        Files.setLastModifiedTime(onDisk(7, relay), longAgo);
        files.keep(7, RELAY);
        assertThat(files.purgeOld(7, relay, before)).isFalse();

        Files.setLastModifiedTime(onDisk(7, relay), longAgo);
        assertThat(files.purgeOld(7, relay, before)).isTrue();
        assertThat(files.purgeOld(7, relay, before)).isFalse();

        assertThat(files.read(7, relay)).isInstanceOf(NotThere.class);
    }

    @Test
    void keepingLeavesNothingButTheFileItself() throws IOException {
        FileAddress relay = files().keep(7, RELAY);

        try (Stream<Path> all = Files.walk(data())) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(onDisk(7, relay));
        }
    }

    @Test
    void aDiskThatCannotBeWrittenIsToldAndNothingIsKept() throws IOException {
        EncryptedFiles files = files();
        Files.createDirectories(data());
        Files.write(data().resolve("7"), new byte[1]); // a file where a folder should be

        assertThatThrownBy(() -> files.keep(7, RELAY)).isInstanceOf(RuntimeException.class);
        assertThat(files.all(7)).isEmpty();
    }
}

package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTest {
    private static final byte[] PASSWORD = Painted.text("abcd efgh ijkl");

    @TempDir
    private Path place = Path.of("");

    private Keys keys() {
        return Keys.open(place.resolve("keys"), false);
    }

    private static byte[] content(Opened opened) {
        assertThat(opened).isInstanceOf(Content.class);
        return ((Content) opened).bytes();
    }

    @Test
    void whatWasSealedOpensAtALaterStartAndAfterRotating() {
        byte[] sealed = new Sealed(keys()).seal("wordpress-7", PASSWORD);
        Keys later = keys();
        later.rotate();

        assertThat(content(new Sealed(later).open("wordpress-7", sealed))).isEqualTo(PASSWORD);
        byte[] again = new Sealed(later).seal("wordpress-7", PASSWORD);
        assertThat(Envelope.SEALED.keyVersion(sealed)).hasValue(1);
        assertThat(Envelope.SEALED.keyVersion(again)).hasValue(2);
        assertThat(content(new Sealed(keys()).open("wordpress-7", again))).isEqualTo(PASSWORD);
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTimeAndNeverReadable() {
        Sealed sealed = new Sealed(keys());
        byte[] one = sealed.seal("wordpress-7", PASSWORD);

        assertThat(one).isNotEqualTo(sealed.seal("wordpress-7", PASSWORD));
        assertThat(Stretch.of(one).text()).doesNotContain("abcd");
    }

    @Test
    void aChangedByteAnotherPurposeOrForeignBytesDoNotOpen() {
        Sealed sealed = new Sealed(keys());
        byte[] one = sealed.seal("wordpress-7", PASSWORD);
        sealed.seal("wordpress-8", PASSWORD);

        assertThat(sealed.open("wordpress-8", one)).isInstanceOf(Unreadable.class);
        assertThat(sealed.open("wordpress-9", one)).isInstanceOf(Unreadable.class);
        assertThat(sealed.open("wordpress-7", Painted.text("plain text"))).isInstanceOf(Unreadable.class);
        for (int i = 0; i < one.length; i++) {
            byte[] changed = one.clone();
            changed[i] ^= 1;
            assertThat(sealed.open("wordpress-7", changed)).isInstanceOf(Unreadable.class);
        }
    }
}

package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SentFileTest {
    private static final int MEGABYTE = 1024 * 1024;

    /** A file without end, which counts what was read of it. */
    private static final class Endless extends InputStream {
        private long read;
        private boolean closed;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static String told(SentFile file) {
        return catchThrowableOfType(Unusable.class, () -> file.whole("list.csv", 1))
                .faults()
                .getFirst()
                .what();
    }

    private static SentFile of(int length) {
        return () -> new ByteArrayInputStream(new byte[length]);
    }

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanShowsThatItIs() {
        Endless endless = new Endless();

        assertThat(told(() -> endless)).isEqualTo("The file is larger than 1 MB");
        assertThat(endless.read).isEqualTo(MEGABYTE + 1);
        assertThat(endless.closed).isTrue();
    }

    @Test
    void aFileAtTheLimitIsReadWholeAndAnEmptyOneIsRefused() throws Unusable {
        assertThat(of(MEGABYTE).whole("list.csv", 1)).hasSize(MEGABYTE);
        assertThat(of(1).whole("list.csv", 1)).hasSize(1);
        assertThat(told(of(MEGABYTE + 1))).isEqualTo("The file is larger than 1 MB");
        assertThat(told(of(0))).isEqualTo("The file is empty");
    }

    @Test
    void oneByteMoreTellsWhoeverReadsItThatItIsTooLarge() {
        assertThat(of(5).upTo(9)).hasSize(5);
        assertThat(of(9).upTo(9)).hasSize(9);
        assertThat(of(100).upTo(9)).hasSize(10);
    }

    @Test
    void nothingIsOpenedBeforeItIsRead() {
        AtomicInteger opened = new AtomicInteger();
        SentFile file = () -> {
            opened.incrementAndGet();
            return InputStream.nullInputStream();
        };
        assertThat(opened).hasValue(0);

        assertThat(file.upTo(9)).isEmpty();

        assertThat(opened).hasValue(1);
    }

    @Test
    void aFileThatIsLostIsNoFileOfTheirs() {
        SentFile lost = () -> {
            throw new IOException("gone");
        };

        assertThatThrownBy(() -> lost.whole("list.csv", 1)).isInstanceOf(UncheckedIOException.class);
    }
}

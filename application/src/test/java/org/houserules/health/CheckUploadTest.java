package org.houserules.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class CheckUploadTest {
    private final CheckUpload check =
            new CheckUpload(Clock.fixed(SoundPolicy.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static InputStream sound() {
        return new ByteArrayInputStream(SoundPolicy.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private String told(SentFile document) {
        return catchThrowableOfType(Unusable.class, () -> check.check("a.md", document))
                .faults()
                .getFirst()
                .what();
    }

    @Test
    void whileOneDocumentIsReadNoOtherIsOpened() throws Unusable {
        SentFile another = () -> {
            throw new AssertionError("it was opened");
        };
        SentFile first = () -> {
            assertThat(told(another)).isEqualTo("Another document is being checked just now");
            return sound();
        };

        assertThat(check.check("policy.md", first).findings()).isEmpty();
        assertThat(check.understand("policy.md", first)).isNotNull();
        assertThat(check.check("policy.md", CheckUploadTest::sound).findings()).isEmpty();
    }

    @Test
    void ofADocumentThatIsTooLargeNoMoreIsReadThanShowsThatItIs() {
        AtomicLong read = new AtomicLong();

        assertThat(told(() -> endless(read))).isEqualTo("The file is larger than 20 MB");

        assertThat(read).hasValue(20L * 1024 * 1024 + 1);
    }

    private static InputStream endless(AtomicLong count) {
        return new InputStream() {
            @Override
            public int read() {
                count.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                count.addAndGet(length);
                return length;
            }
        };
    }
}

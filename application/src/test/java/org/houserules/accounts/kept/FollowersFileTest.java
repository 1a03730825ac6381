package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class FollowersFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final byte[] LIST = "name,adult\nKim Example,yes\n".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 10 * 1024 * 1024;

    /** With blank lines behind the list. */
    private static SentFile ofLength(int length) {
        byte[] file = Arrays.copyOf(LIST, length);
        for (int i = LIST.length; i < length; i++) {
            file[i] = (byte) (i % 1_000 == 0 ? '\n' : ' ');
        }
        return () -> new ByteArrayInputStream(file);
    }

    @Test
    void aListUpToTenMegabytesIsReadAndALargerOneRefusedWhole() throws Unusable {
        assertThat(FollowersFile.read(ofLength(MOST), TODAY))
                .extracting(FollowerDetails::name)
                .containsExactly("Kim Example");
        assertThat(catchThrowableOfType(Unusable.class, () -> FollowersFile.read(ofLength(MOST + 1), TODAY))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("The file is larger than 10 MB"));
    }
}

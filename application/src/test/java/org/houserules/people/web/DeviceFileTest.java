package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.houserules.people.Device;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class DeviceFileTest {
    private static final byte[] LIST = "asset,model\nT-14,Snap 12\n".getBytes(StandardCharsets.UTF_8);
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
        assertThat(DeviceFile.read("devices", ofLength(MOST))).containsExactly(new Device("T-14", "", "Snap 12"));
        assertThat(catchThrowableOfType(Unusable.class, () -> DeviceFile.read("devices", ofLength(MOST + 1)))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("The file is larger than 10 MB"));
    }
}

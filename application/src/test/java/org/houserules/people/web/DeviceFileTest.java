package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.houserules.people.Device;
import org.houserules.reading.PaddedFile;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class DeviceFileTest {
    private static final String LIST = "asset,model\nT-14,Snap 12\n";
    private static final int MOST = 10 * 1024 * 1024;

    @Test
    void aListUpToTenMegabytesIsReadAndALargerOneRefusedWhole() throws Unusable {
        assertThat(DeviceFile.read("devices", PaddedFile.of(LIST, MOST)))
                .containsExactly(new Device("T-14", "", "Snap 12"));
        assertThat(catchThrowableOfType(Unusable.class, () -> DeviceFile.read("devices", PaddedFile.of(LIST, MOST + 1)))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("The file is larger than 10 MB"));
    }
}

package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.houserules.reading.PaddedFile;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class FollowersFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String LIST = "name,adult\nKim Example,yes\n";
    private static final int MOST = 10 * 1024 * 1024;

    @Test
    void aListUpToTenMegabytesIsReadAndALargerOneRefusedWhole() throws Unusable {
        assertThat(FollowersFile.read(PaddedFile.of(LIST, MOST), TODAY))
                .extracting(FollowerDetails::name)
                .containsExactly("Kim Example");
        assertThat(catchThrowableOfType(Unusable.class, () -> FollowersFile.read(PaddedFile.of(LIST, MOST + 1), TODAY))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("The file is larger than 10 MB"));
    }
}

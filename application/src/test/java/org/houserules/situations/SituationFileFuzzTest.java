package org.houserules.situations;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;

class SituationFileFuzzTest {
    /** Whatever the bytes are, reading ends with situations or with faults that can be printed. */
    @FuzzTest
    void anyBytesEndWithSituationsOrFaults(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("situations", ".yaml");
        Faults faults = new Faults();
        try {
            Files.write(file, bytes);
            assertThat(SituationFile.read(file, faults).situations()).isNotNull();
        } catch (Unusable unusable) {
            assertThat(unusable.faults()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
        assertThat(faults.list())
                .allSatisfy(
                        fault -> assertThat(fault.inOneLine()).hasLineCount(1).hasSizeLessThan(302));
    }
}

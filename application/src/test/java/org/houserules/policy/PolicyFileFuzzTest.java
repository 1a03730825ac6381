package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houserules.reading.Unusable;

class PolicyFileFuzzTest {
    /** Whatever the bytes are, reading ends with a policy that can be relied on or with faults that can be printed. */
    @FuzzTest
    void anyBytesEndWithAPolicyOrFaults(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("policy", ".yaml");
        try {
            Files.write(file, bytes);
            Policy<String> policy =
                    PolicyFile.read(file, FakeControls.catalogue(), FakeControls.all(), Capabilities.shipped());
            assertThat(policy.clauses()).isNotEmpty();
        } catch (Unusable unusable) {
            assertThat(unusable.faults())
                    .isNotEmpty()
                    .allSatisfy(fault ->
                            assertThat(fault.inOneLine()).hasLineCount(1).hasSizeLessThan(302));
        } finally {
            Files.delete(file);
        }
    }
}

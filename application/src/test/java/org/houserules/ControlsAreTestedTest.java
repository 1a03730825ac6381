package org.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

class ControlsAreTestedTest {
    private static final Path TESTS = Home.FOLDER.resolve("application/src/test/java");

    @Test
    void everyControlHasATestOfItsName() {
        assertThat(PolicyOnTrial.controls().entries())
                .extracting(control -> control.check().getClass().getName().replace('.', '/') + "Test.java")
                .filteredOn(test -> !Files.isRegularFile(TESTS.resolve(test)))
                .isEmpty();
    }
}

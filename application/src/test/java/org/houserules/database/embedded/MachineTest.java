package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "Windows 11, amd64"})
    void anotherKindOfMachineIsToldToNameAServer(String system, String processor) {
        assertThatThrownBy(() -> new Machine(system, processor).mustRunPostgres())
                .hasMessageContaining(system)
                .hasMessageContaining(processor)
                .hasMessageContaining("--database");
    }

    @Test
    void linuxOnX86Does() {
        assertThatCode(() -> new Machine("Linux", "amd64").mustRunPostgres()).doesNotThrowAnyException();
    }
}

package org.houserules.health.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegistersTest {
    @Test
    void everyEntrySaysWhyAndWhereFrom() {
        assertThat(Registers.shipped()).hasSizeGreaterThan(60).allSatisfy(entry -> {
            assertThat(entry.finds()).isNotEmpty();
            assertThat(entry.what()).isNotBlank();
            assertThat(entry.grounds().says()).endsWith(".");
            assertThat(entry.grounds().source()).isNotBlank();
            assertThat(entry.grounds().inForceFrom()).isPresent();
        });
    }

    @Test
    void nobodyLookedOnADayThatIsStillToCome() {
        assertThat(Registers.shipped())
                .allSatisfy(entry -> assertThat(entry.grounds().checked().orElse(LocalDate.MIN))
                        .isBefore(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aKindThatNobodyKnowsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Registers.kind("wrong"))
                .withMessageContaining("'wrong'");
    }
}

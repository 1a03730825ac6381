package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.Home;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The policies that ship prove themselves. */
class ShippedSituationsTest {
    private static final List<String> POLICIES = Home.SHIPPED;

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everySituationOfAPolicyHolds(String id) {
        Ran ran = Ran.of("policy", "test", id);

        assertThat(ran.exit()).as(ran.out()).isEqualTo(0);
        assertThat(ran.out()).endsWith(" passed, 0 failed" + System.lineSeparator());
        assertThat(ran.err()).isEmpty();
    }
}

package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.houserules.reading.Fault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A control whose setting is an empty list must not drop out of the policy in silence. */
class EmptySettingTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"kinds: [red] | kinds: []      | 'kinds'", "for: short   | for: short, besides: [] | 'besides'"})
    void anEmptyListIsRefusedInItsLine(String old, String fresh, String setting) {
        PolicyText text = PolicyText.inOrder().with(old, fresh);

        assertThat(text.faults(folder)).extracting(Fault::line).containsExactly(25);
        assertThat(text.faults(folder))
                .first()
                .extracting(Fault::what)
                .asString()
                .contains(setting);
    }
}

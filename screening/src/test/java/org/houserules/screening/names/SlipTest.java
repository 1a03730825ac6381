package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "hartly,hartley",
        "hartleyy,hartley",
        "hartlay,hartley",
        "hartlye,hartley",
        "ahrtley,hartley",
        "artley,hartley"
    })
    void oneSlipApart(String written, String name) {
        assertThat(Slip.count(written, name, 1) == 1).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hartley,hartley", "hrtly,hartley", "hatrely,hartley", "hartleyxx,hartley", "harxxey,hartley", "ab,xy"})
    void noneOrMoreThanOne(String written, String name) {
        assertThat(Slip.count(written, name, 1) == 1).isFalse();
    }

    @Property
    void aSlipIsOneBothWays(
            @ForAll @AlphaChars @StringLength(max = 6) String one,
            @ForAll @AlphaChars @StringLength(max = 6) String other) {
        assertThat(Slip.count(one, other, 2)).isEqualTo(Slip.count(other, one, 2));
    }
}

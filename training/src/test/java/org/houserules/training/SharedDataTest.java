package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedDataTest {
    private static final String HEADER = "source\tsplit\tabuse\thate\ttext\n";

    @TempDir
    private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("train.tsv"), HEADER + rows);
    }

    @Test
    void whatIsOfTheTestSplitIsNotTrainedOn() throws IOException {
        Path file = file("a\ttrain\t1\t-1\tone\na\ttest\t0\t0\ttwo\n");

        assertThat(SharedData.read(file, SharedData.Split.TRAIN))
                .extracting(Sample::text)
                .containsExactly("one");
        assertThat(SharedData.read(file, SharedData.Split.TEST))
                .extracting(Sample::text)
                .containsExactly("two");
    }

    @Test
    void aLabelThatIsNotKnownIsLeftOpen() throws IOException {
        List<Sample> samples = SharedData.read(file("a\ttrain\t1\t-1\tone \"quoted\n"), SharedData.Split.TRAIN);

        assertThat(samples).singleElement().satisfies(sample -> {
            assertThat(sample.label(TextKind.ABUSE)).hasValue(1);
            assertThat(sample.label(TextKind.HATE)).isEmpty();
            assertThat(sample.text()).isEqualTo("one \"quoted");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;train;1;text|Line 3 has 4 columns instead of 5.",
                "a;train;1;0;text;more|Line 3 has 6 columns instead of 5.",
                "a;train;yes;0;text|Line 3 has a label that is not 1, 0 or -1.",
                "a;dev;1;0;text|Line 3 is neither of train nor of test."
            })
    void aBadRowIsToldWithItsLineAndWithoutItsText(String row, String told) throws IOException {
        Path file = file("a\ttrain\t1\t0\tgood\n" + row.replace(';', '\t') + "\n");

        assertThatThrownBy(() -> SharedData.read(file, SharedData.Split.TRAIN)).hasMessage(told);
    }
}

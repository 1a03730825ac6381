package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceTest {
    private static final byte[] FOUR = {1, 2, 3, 4};
    private static final byte[] BEHIND = {9};

    @Test
    void whatStandsBehindIsReadWithIt() throws IOException {
        assertThat(read(4, BEHIND)).containsExactly(1, 2, 3, 4, 9);
        assertThat(read(4, new byte[0])).containsExactly(FOUR);
    }

    @Test
    void aFileOfUnknownLengthIsReadToItsEnd() throws IOException {
        assertThat(read(-1, BEHIND)).containsExactly(1, 2, 3, 4, 9);
    }

    @Test
    void aFileThatIsShorterOrLongerThanItSaysIsRefused() {
        assertThatThrownBy(() -> read(5, BEHIND)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(3, BEHIND)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsMissingIsTold() {
        assertThatThrownBy(() -> Resource.read("model.onnx", Optional.empty(), BEHIND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("model.onnx is missing");
    }

    @Test
    void aFileOfTheProductIsReadWhole() {
        byte[] model = Embedding.model();

        assertThat(model).hasSizeGreaterThan(30_000_000);
    }

    private static byte[] read(int length, byte[] behind) throws IOException {
        return Resource.read(new ByteArrayInputStream(FOUR), length, behind);
    }
}

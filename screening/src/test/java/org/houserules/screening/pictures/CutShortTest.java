package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture cut at any place is never taken for whole. */
class CutShortTest {
    static Stream<byte[]> pictures() {
        return Stream.of(
                Drawn.jpeg(),
                Drawn.jpeg(40, 40, true),
                Drawn.greyJpeg(),
                Drawn.png(),
                Drawn.png(BufferedImage.TYPE_BYTE_INDEXED, true),
                Drawn.gif(),
                Drawn.gif(30, 30, false));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureCutAnywhereIsRefused(byte[] whole) {
        for (int length = 0; length < whole.length; length++) {
            assertThat(PictureFile.read(Built.first(whole, length)))
                    .as("cut at %d", length)
                    .isInstanceOf(NotAPicture.class);
        }
        assertThat(PictureFile.read(whole)).isInstanceOf(PictureFacts.class);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureWhoseEndIsReplacedByZerosIsRefused(byte[] whole) {
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] padded = java.util.Arrays.copyOf(Built.first(whole, length), whole.length + 4);
            assertThat(PictureFile.read(padded)).as("cut at %d", length).isInstanceOf(NotAPicture.class);
        }
    }
}

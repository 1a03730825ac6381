package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholePicturesTest {
    @Test
    void aJpegIsReadWhetherBaselineProgressiveOrGrey() {
        assertThat(PictureFile.read(Drawn.jpeg())).isEqualTo(plain(PictureType.JPEG, 24, 17));
        assertThat(PictureFile.read(Drawn.jpeg(301, 1, true))).isEqualTo(plain(PictureType.JPEG, 301, 1));
        assertThat(PictureFile.read(Drawn.jpeg(1, 900, false))).isEqualTo(plain(PictureType.JPEG, 1, 900));
        assertThat(PictureFile.read(Drawn.greyJpeg())).isEqualTo(plain(PictureType.JPEG, 24, 17));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aPngOfAnyColoursIsRead(int type) {
        assertThat(PictureFile.read(Drawn.png(type, false))).isEqualTo(plain(PictureType.PNG, 19, 13));
        assertThat(PictureFile.read(Drawn.png(type, true))).isEqualTo(plain(PictureType.PNG, 19, 13));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 17})
    void anInterlacedPngOfAnySizeIsRead(int side) {
        byte[] png = Drawn.png(Drawn.picture(side, 18 - side, BufferedImage.TYPE_INT_RGB), true);
        assertThat(PictureFile.read(png)).isEqualTo(plain(PictureType.PNG, side, 18 - side));
    }

    @Test
    void aStillGifIsRead() {
        assertThat(PictureFile.read(Drawn.gif())).isEqualTo(plain(PictureType.GIF, 19, 13));
        assertThat(PictureFile.read(Drawn.gif(400, 300, false))).isEqualTo(plain(PictureType.GIF, 400, 300));
    }

    @Test
    void zerosBehindThePictureArePaddingAndNoMore() {
        byte[] zeros = new byte[100];
        assertThat(PictureFile.read(Built.join(Drawn.jpeg(), zeros))).isInstanceOf(PictureFacts.class);
        assertThat(PictureFile.read(Built.join(Drawn.png(), zeros))).isInstanceOf(PictureFacts.class);
        assertThat(PictureFile.read(Built.join(Drawn.gif(), zeros))).isInstanceOf(PictureFacts.class);
    }

    @Test
    void furtherJpegsAsPhonesStoreThemBelongToThePicture() {
        byte[] gainMap = Drawn.greyJpeg();
        byte[] photo = Built.withSegment(Drawn.jpeg(), 0xE2, Built.bytes("MPF\0II*\0"));
        assertThat(PictureFile.read(Built.join(photo, gainMap))).isEqualTo(plain(PictureType.JPEG, 24, 17));
        assertThat(PictureFile.read(Built.join(photo, new byte[3], gainMap, Drawn.jpeg(), new byte[9])))
                .isEqualTo(plain(PictureType.JPEG, 24, 17));
    }

    @Test
    void aJpegWithABrokenColourProfileIsStillAPicture() {
        byte[] jpeg = Built.withSegment(Drawn.jpeg(), 0xE2, Built.bytes("ICC_PROFILE\0\u0001\u0001no profile at all"));
        assertThat(PictureFile.read(jpeg)).isEqualTo(plain(PictureType.JPEG, 24, 17));
    }

    private static PictureFacts plain(PictureType type, int width, int height) {
        return new PictureFacts(type, width, height, Optional.empty(), Optional.empty(), false);
    }
}

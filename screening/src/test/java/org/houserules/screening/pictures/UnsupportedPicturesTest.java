package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsupportedPicturesTest {
    private static final byte[] REST = new byte[64];

    @ParameterizedTest
    @CsvSource({"heic, a HEIC", "heix, a HEIC", "mif1, a HEIF", "avif, an AVIF", "avis, an AVIF"})
    void aPictureInAnIsoBoxIsHeld(String brand, String name) {
        byte[] file = Built.join(Built.int32(24), Built.bytes("ftyp" + brand), REST);
        assertHeld(file, "is " + name + " picture, which cannot be opened here");
    }

    @Test
    void aWebPATiffAndABitmapAreHeld() {
        assertHeld(
                Built.join(Built.bytes("RIFF\0\0\0\0WEBPVP8 "), REST),
                "is a WebP picture, which cannot be opened here");
        assertHeld(Built.join(Built.bytes("II*\0"), REST), "is a TIFF or raw picture, which cannot be opened here");
        assertHeld(Built.join(Built.bytes("MM\0*"), REST), "is a TIFF or raw picture, which cannot be opened here");
        assertHeld(
                Drawn.plain("bmp", Drawn.picture(3, 3, java.awt.image.BufferedImage.TYPE_INT_RGB)),
                "is a BMP picture, which cannot be opened here");
    }

    @Test
    void aTextThatBeginsWithBMIsNoBitmap() {
        assertThat(PictureFile.read(Built.bytes("BMX club: meet at the gate on Friday")))
                .isInstanceOf(NotAPicture.class);
    }

    @Test
    void anAnimatedGifIsHeld() {
        assertHeld(twice(Drawn.gif()), "is an animated GIF, which cannot be opened here");
    }

    @Test
    void anAnimatedPngIsHeld() {
        byte[] apng = Built.withChunk(Drawn.png(), Built.chunk("acTL", new byte[8]));
        assertHeld(apng, "is an animated PNG, which cannot be opened here");
    }

    @Test
    void aJpegForPrintingIsHeld() {
        byte[] jpeg = Drawn.jpeg();
        int frame = Built.find(jpeg, "\u00FF\u00C0");
        assertHeld(
                Built.replace(jpeg, frame + 9, 4),
                "is a JPEG made for printing (CMYK colours), which cannot be opened here");
        assertThat(PictureFile.read(Built.replace(jpeg, frame + 1, 0xC9))).isInstanceOf(UnsupportedPicture.class);
        assertThat(PictureFile.read(Built.replace(jpeg, frame + 4, 12))).isInstanceOf(UnsupportedPicture.class);
    }

    @Test
    void anAnimatedPictureWithOtherDataBehindItIsRefusedNotHeld() {
        byte[] tail = Built.bytes("PK\u0003\u0004");
        byte[] apng = Built.withChunk(Drawn.png(), Built.chunk("acTL", new byte[8]));
        assertThat(PictureFile.read(Built.join(apng, tail))).isInstanceOf(NotAPicture.class);
        assertThat(PictureFile.read(Built.join(twice(Drawn.gif()), tail))).isInstanceOf(NotAPicture.class);
    }

    @Test
    void aHeldPictureThatHidesAScriptIsRefused() {
        byte[] file = Built.join(Built.bytes("RIFF\0\0\0\0WEBPVP8 <ScRiPt>"), REST);
        assertThat(PictureFile.read(file)).isInstanceOf(NotAPicture.class);
    }

    private static byte[] twice(byte[] gif) {
        int colours = 3 << ((gif[10] & 7) + 1);
        byte[] frame = Built.from(gif, 13 + colours);
        return Built.join(Built.first(gif, gif.length - 1), frame);
    }

    private static void assertHeld(byte[] file, String why) {
        assertThat(PictureFile.read(file)).isInstanceOfSatisfying(UnsupportedPicture.class, held -> {
            assertThat(held.why()).isEqualTo(why);
            assertThat(held.mend()).isEqualTo("Save it as a JPEG or PNG picture.");
        });
    }
}

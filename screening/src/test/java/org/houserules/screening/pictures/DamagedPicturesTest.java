package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.screening.pictures.HostilePicturesTest.why;

import org.junit.jupiter.api.Test;

/** Damage that does not show in a file's length. */
class DamagedPicturesTest {
    @Test
    void aSingleWrongBitAnywhereInAPngIsFound() {
        byte[] png = Drawn.png();
        for (int at = 0; at < png.length; at++) {
            byte[] changed = Built.replace(png, at, png[at] ^ 0x10);
            assertThat(PictureFile.read(changed)).as("bit at %d", at).isInstanceOf(NotAPicture.class);
        }
    }

    @Test
    void aPngThatUnpacksToMoreOrLessThanItDeclaresIsRefused() {
        byte[] more = Built.png(Built.header(8, 8, 8, 0), Built.chunk("IDAT", Built.packed(new byte[5_000_000])));
        assertThat(why(more)).isEqualTo("holds more pixels, packed, than its header declares");
        byte[] oneMore = Built.png(Built.header(8, 8, 8, 0), Built.chunk("IDAT", Built.packed(new byte[8 * 9 + 1])));
        assertThat(why(oneMore)).isEqualTo("holds more pixels, packed, than its header declares");
        byte[] less = Built.png(Built.header(8, 8, 8, 0), Built.chunk("IDAT", Built.packed(new byte[8 * 9 - 1])));
        assertThat(why(less)).isEqualTo("is damaged: a part of its pixels is missing");
        byte[] none = Built.png(Built.header(8, 8, 8, 0));
        assertThat(why(none)).startsWith("is damaged");
    }

    @Test
    void dataBehindThePackedPixelsAreFound() {
        byte[] packed = Built.join(Built.packed(new byte[8 * 9]), Built.bytes("and more"));
        assertThat(why(Built.png(Built.header(8, 8, 8, 0), Built.chunk("IDAT", packed))))
                .startsWith("is damaged");
    }

    @Test
    void notesThatUnpackToFarTooMuchAreRefused() {
        byte[] bomb = Built.packed(new byte[20_000_000]);
        byte[] text = Built.chunk("zTXt", Built.join(Built.bytes("Comment\0\0"), bomb));
        byte[] profile = Built.chunk("iCCP", Built.join(Built.bytes("sRGB\0\0"), bomb));
        byte[] world = Built.chunk("iTXt", Built.join(Built.bytes("Comment\0\u0001\0\0\0"), bomb));
        for (byte[] chunk : new byte[][] {text, profile, world}) {
            assertThat(why(Built.withChunk(Drawn.png(), chunk))).startsWith("holds more packed notes");
        }
        byte[] some = Built.chunk("zTXt", Built.join(Built.bytes("Comment\0\0"), Built.packed(new byte[3_000_000])));
        assertThat(PictureFile.read(Built.withChunk(Drawn.png(), some, some))).isInstanceOf(PictureFacts.class);
        assertThat(why(Built.withChunk(Drawn.png(), some, some, some))).startsWith("holds more packed notes");
    }

    @Test
    void aPngWithAnUnknownFilterOrUnknownNeededPartIsRefused() {
        byte[] rows = new byte[8 * 9];
        rows[9] = 7;
        assertThat(why(Built.png(Built.header(8, 8, 8, 0), Built.chunk("IDAT", Built.packed(rows)))))
                .startsWith("is damaged");
        assertThat(why(Built.withChunk(Drawn.png(), Built.chunk("ABCD", new byte[3]))))
                .startsWith("is damaged");
    }

    @Test
    void aPngWithoutItsPaletteIsRefused() {
        byte[] png = Built.png(Built.header(8, 8, 8, 3), Built.chunk("IDAT", Built.packed(new byte[8 * 9])));
        assertThat(why(png)).startsWith("is damaged");
    }

    @Test
    void aJpegWithAPieceCutOutOfItsPixelsIsRefused() {
        byte[] jpeg = Drawn.jpeg(200, 200, false);
        byte[] shorter = Built.join(Built.first(jpeg, jpeg.length / 2), Built.from(jpeg, jpeg.length - 2));
        assertThat(why(shorter)).startsWith("is damaged");
    }

    @Test
    void aJpegCutAndEndedNeatlyIsRefusedAtEveryPlace() {
        byte[] jpeg = Drawn.jpeg();
        for (int at = 2; at < jpeg.length - 4; at++) {
            byte[] ended = Built.join(Built.first(jpeg, at), Built.from(jpeg, jpeg.length - 2));
            assertThat(PictureFile.read(ended)).as("cut at %d", at).isInstanceOf(NotAPicture.class);
        }
    }

    @Test
    void aJpegWithTwoHeadersIsRefused() {
        byte[] jpeg = Drawn.jpeg();
        int frame = Built.find(jpeg, "\u00FF\u00C0");
        byte[] header = java.util.Arrays.copyOfRange(jpeg, frame, frame + 19);
        assertThat(why(Built.insert(jpeg, frame, header))).isEqualTo("is damaged: it has two headers");
    }

    @Test
    void aGifWithPixelsMissingOrTooManyIsRefused() {
        byte[] gif = Drawn.gif();
        int image = HostilePicturesTest.frameOf(gif);
        assertThat(why(Built.replace(gif, image + 5, 20))).isEqualTo("is damaged: a part of its pixels is missing");
        assertThat(why(Built.replace(gif, image + 5, 18)))
                .isEqualTo("holds more pixels, packed, than its header declares");
    }
}

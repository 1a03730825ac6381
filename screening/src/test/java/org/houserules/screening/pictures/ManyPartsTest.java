package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of very many small parts, each of which would take memory; and whole pictures of many parts, which are read. */
class ManyPartsTest {
    private static final byte[] EMPTY_TABLE = Built.segment(0xC4, new byte[0]);
    private static final byte[] EMPTY_PIXELS = Built.chunk("IDAT", new byte[0]);
    private static final byte[] EMPTY_COMMENT = {0x21, (byte) 0xFE, 0};

    private static byte[] times(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(byte[] piece, int times) {
        return Built.insert(Drawn.jpeg(), 2, times(piece, times));
    }

    private static byte[] png(byte[] piece, int times) {
        return Built.withChunk(Drawn.png(), times(piece, times));
    }

    private static byte[] gif(byte[] piece, int times) {
        return Built.insert(Drawn.gif(), HostilePicturesTest.afterScreen(Drawn.gif()), times(piece, times));
    }

    @Test
    void aJpegOfMoreThanTenThousandPartsIsRefused() {
        assertThat(HostilePicturesTest.why(jpeg(EMPTY_TABLE, 10_000)))
                .isEqualTo("has more parts than a picture needs (over 10,000)");
    }

    @Test
    void aPngAndAGifOfMoreThanAHundredThousandPartsAreRefused() {
        String why = "has more parts than a picture needs (over 100,000)";
        assertThat(HostilePicturesTest.why(png(EMPTY_PIXELS, 100_000))).isEqualTo(why);
        assertThat(HostilePicturesTest.why(png(Built.chunk("teSt", new byte[0]), 100_000)))
                .isEqualTo(why);
        assertThat(HostilePicturesTest.why(gif(EMPTY_COMMENT, 100_000))).isEqualTo(why);
    }

    /** Phones store depth and second pictures in some hundred parts; old programs store pixels in very small ones. */
    @Test
    void farMorePartsThanARealPictureHasAreRead() {
        byte[] comment = Built.segment(0xFE, new byte[60]);
        byte[] moreXmp = Built.segment(0xE1, Built.bytes("http://ns.adobe.com/xmp/extension/\0rest"));
        assertRead(jpeg(comment, 9_900));
        assertRead(jpeg(moreXmp, 1_000));
        assertRead(jpeg(new byte[] {(byte) 0xFF}, 50_000)); // filling is no part
        assertRead(png(EMPTY_PIXELS, 60_000));
        assertRead(png(Built.chunk("tEXt", Built.bytes("Step\0sharpened")), 5_000));
        assertRead(gif(EMPTY_COMMENT, 60_000));
    }

    @ParameterizedTest
    @CsvSource({"0xE1, Exif__", "0xE1, http://ns.adobe.com/xmp/extension/_", "0xED, Photoshop 3.0_"})
    void moreThanAThousandNotesOfAKindAreRefused(String marker, String heading) {
        byte[] note = Built.segment(Integer.decode(marker), Built.bytes(heading.replace('_', '\0')));
        assertRead(jpeg(note, 1_000));
        assertThat(HostilePicturesTest.why(jpeg(note, 1_001)))
                .isEqualTo("holds more notes than a picture needs (over 1,000 of a kind)");
    }

    @Test
    void moreThanAThousandNamesOfAuthorsAreRefused() {
        byte[] author = Built.chunk("tEXt", Built.bytes("Author\0A. Nonymous"));
        assertRead(png(author, 1_000));
        assertThat(HostilePicturesTest.why(png(author, 1_001))).startsWith("holds more notes than a picture needs");
    }

    @Test
    void aMovingGifOfThousandsOfFramesIsToldThatItMoves() {
        byte[] gif = Drawn.gif();
        byte[] frame = Arrays.copyOfRange(gif, HostilePicturesTest.frameOf(gif), gif.length - 1);
        assertThat(PictureFile.read(Built.insert(gif, gif.length - 1, times(frame, 5_000))))
                .isInstanceOfSatisfying(
                        UnsupportedPicture.class,
                        moving -> assertThat(moving.why()).contains("animated GIF"));
    }

    private static void assertRead(byte[] picture) {
        assertThat(PictureFile.read(picture)).isInstanceOf(PictureFacts.class);
    }
}

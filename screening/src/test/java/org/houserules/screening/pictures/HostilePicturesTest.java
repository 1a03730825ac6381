package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are something else as well, or that cost more than they look. */
class HostilePicturesTest {
    private static final String BEHIND = "has other data behind the picture";

    static Stream<byte[]> pictures() {
        return Stream.of(Drawn.jpeg(), Drawn.png(), Drawn.gif());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void anythingBehindThePictureIsRefused(byte[] picture) {
        for (String tail : new String[] {"PK\u0003\u0004", "<b>", "*/=1;alert(1)", "x", "\0\0\0x", "\n"}) {
            assertThat(why(Built.join(picture, Built.bytes(tail)))).isEqualTo(BEHIND);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aWebPageBehindThePictureIsRefusedNearOrFar(byte[] picture) {
        byte[] page = Built.bytes("<html><script>alert(1)</script>");
        assertThat(why(Built.join(picture, page))).startsWith("hides the beginning of a web page");
        assertThat(why(Built.join(picture, new byte[3000], page))).isEqualTo(BEHIND);
    }

    @Test
    void anotherPictureBehindAPngOrAGifIsRefused() {
        assertThat(why(Built.join(Drawn.png(), Drawn.png()))).isEqualTo(BEHIND);
        assertThat(why(Built.join(Drawn.gif(), Drawn.jpeg()))).isEqualTo(BEHIND);
        assertThat(why(Built.join(Drawn.jpeg(), Drawn.png()))).isEqualTo(BEHIND);
    }

    @Test
    void aFurtherJpegThatIsCutShortIsRefused() {
        byte[] second = Drawn.greyJpeg();
        assertThat(why(Built.join(Drawn.jpeg(), Built.first(second, second.length - 2))))
                .startsWith("is damaged");
    }

    @Test
    void aMotionPhotoIsRefusedInItsOwnWords() {
        byte[] film = Built.join(Built.int32(24), Built.bytes("ftypmp42\0\0\0\0isommp42"), new byte[50]);
        assertThat(why(Built.join(Drawn.jpeg(), film))).startsWith("is a motion photo");
        assertThat(why(Built.join(Drawn.jpeg(), Drawn.greyJpeg(), film))).startsWith("is a motion photo");
        byte[] samsung = Built.join(Built.bytes("\0\0\u0030\n\u0010\0\0\0MotionPhoto_Data"), film);
        assertThat(why(Built.join(Drawn.jpeg(), samsung))).startsWith("is a motion photo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4", "<HTML>", "<script src=x>", "<SvG ", "<?php echo", "<!DocType html"})
    void aDocumentHiddenInACommentIsRefused(String sign) {
        byte[] text = Built.bytes("a " + sign);
        assertThat(why(Built.withSegment(Drawn.jpeg(), 0xFE, text))).startsWith("hides the beginning of ");
        assertThat(why(Built.withChunk(Drawn.png(), Built.chunk("tEXt", Built.join(Built.bytes("Comment\0"), text)))))
                .startsWith("hides the beginning of ");
        byte[] comment = Built.join(new byte[] {0x21, (byte) 0xFE, (byte) text.length}, text, new byte[1]);
        assertThat(why(Built.insert(Drawn.gif(), afterScreen(Drawn.gif()), comment)))
                .startsWith("hides the beginning of ");
    }

    @Test
    void aGifWhoseHeaderReadsAsAScriptIsRefused() {
        byte[] gif = Built.replace(Built.replace(Drawn.gif(), 6, '/'), 7, '*');
        assertThat(why(gif)).isEqualTo("has a header that can be read as a script");
    }

    @Test
    void fortyMegapixelsAreRefusedFromTheHeaderAlone() {
        byte[] header = Built.first(Built.onePixelColour(8000, 5000), 33);
        String why = "measures 8000 × 5000 pixels, 40.0 megapixels; at most 30 are read";
        assertThat(why(header)).isEqualTo(why);
        assertThat(why(Built.onePixelColour(8000, 5000))).isEqualTo(why);
    }

    @Test
    void thirtyMegapixelsAreReadAndOneRowMoreIsNot() {
        assertThat(PictureFile.read(Built.onePixelColour(6000, 5000))).isInstanceOf(PictureFacts.class);
        assertThat(why(Built.onePixelColour(6000, 5001)))
                .isEqualTo("measures 6000 × 5001 pixels, 30.1 megapixels; at most 30 are read");
    }

    @Test
    void anAbsurdlyLongSideIsRefused() {
        assertThat(why(Built.onePixelColour(60_000, 1)))
                .isEqualTo("measures 60000 × 1 pixels; no side may be longer than 20000");
        assertThat(PictureFile.read(Built.onePixelColour(1, 20_000))).isInstanceOf(PictureFacts.class);
        assertThat(why(Built.onePixelColour(1, 20_001))).contains("no side may be longer than 20000");
        assertThat(why(Built.png(Built.header(-1, -1, 8, 6))))
                .isEqualTo("is damaged: its header gives an impossible width or height");
        assertThat(why(Built.png(Built.header(0, 5, 8, 6))))
                .isEqualTo("is damaged: its header gives no width or no height");
    }

    @Test
    void aJpegAndAGifThatDeclareTooManyPixelsAreRefused() {
        byte[] jpeg = Drawn.jpeg();
        int frame = Built.find(jpeg, "\u00FF\u00C0");
        assertThat(why(Built.replace(Built.replace(jpeg, frame + 5, 0x20), frame + 7, 0x20)))
                .contains("at most 30 are read");
        byte[] gif = Drawn.gif();
        int image = frameOf(gif);
        assertThat(why(Built.replace(Built.replace(gif, image + 6, 0x20), image + 8, 0x20)))
                .contains("at most 30 are read");
    }

    @Test
    void aJpegOfVeryManyLayersIsRefused() {
        byte[] jpeg = Drawn.jpeg();
        byte[] scan = Built.from(Built.first(jpeg, jpeg.length - 2), Built.find(jpeg, "\u00FF\u00DA"));
        byte[] many = jpeg;
        for (int i = 0; i < 40; i++) {
            many = Built.insert(many, many.length - 2, scan);
        }
        assertThat(why(many)).startsWith("stores its pixels in too many layers");
    }

    static int afterScreen(byte[] gif) {
        return 13 + (3 << ((gif[10] & 7) + 1));
    }

    /** Where the only frame begins; a block of eight bytes may stand before it. */
    static int frameOf(byte[] gif) {
        int image = afterScreen(gif) + (gif[afterScreen(gif)] == 0x21 ? 8 : 0);
        assertThat(gif[image]).isEqualTo((byte) 0x2C);
        return image;
    }

    static String why(byte[] file) {
        PictureRead read = PictureFile.read(file);
        assertThat(read).isInstanceOf(NotAPicture.class);
        return ((NotAPicture) read).why();
    }
}

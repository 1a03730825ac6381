package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is uploaded, the answer is a picture drawn anew or a plain sentence with what to do. */
class HostileUploadsTest {
    @TempDir
    private Path place = Path.of("");

    static Stream<Arguments> uploads() {
        byte[] jpeg = Painted.jpeg(120, 80);
        byte[] png = Painted.png(120, 80);
        byte[] gif = Painted.written(Painted.quarters(60, 40, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        return Stream.of(
                Arguments.of("nothing", new byte[0], "is empty"),
                Arguments.of("words", Painted.text("Only words.\n"), "is not a picture"),
                Arguments.of("an SVG", Painted.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "SVG"),
                Arguments.of("a web page", Painted.text("<html><script>alert(1)</script>"), "is not a picture"),
                Arguments.of("a PDF", Painted.text("%PDF-1.7\n"), "PDF"),
                Arguments.of("a program", Painted.text("MZ\u0090\0"), "program"),
                Arguments.of("a cut JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "damaged"),
                Arguments.of("a cut PNG", Arrays.copyOf(png, png.length / 2), "damaged"),
                Arguments.of("a cut GIF", Arrays.copyOf(gif, gif.length / 2), "damaged"),
                Arguments.of("an archive behind", Painted.join(png, Painted.text("PK\3\4")), "behind"),
                Arguments.of("a script behind", Painted.join(jpeg, Painted.text("x=1;alert(1)")), "behind"),
                Arguments.of(
                        "a page inside",
                        Painted.withSegment(jpeg, 0xFE, Painted.text("<script>")),
                        "hides the beginning"),
                Arguments.of("a moving GIF", moving(gif), "animated GIF"),
                Arguments.of("a moving PNG", Painted.withChunk(png, "acTL", new byte[8]), "animated PNG"),
                Arguments.of("a bomb", bomb(20_000, 20_000, 1000), "megapixels"),
                Arguments.of("a small bomb", bomb(10, 10, 50_000_000), "more pixels"),
                Arguments.of("a BMP", Painted.written(new BufferedImage(9, 9, 1), "bmp"), "BMP"),
                Arguments.of("a TIFF", Painted.text("II*\0\u0008\0\0\0\0\0"), "TIFF"),
                Arguments.of(
                        "a film",
                        Painted.text("\0\0\0\u0018ftypmp42\0\0\0\0isommp42"),
                        "is a film, and posts written here take pictures only"),
                Arguments.of("a motion photo", Painted.join(jpeg, Painted.text("\0\0\0\u0018ftypmp42")), "motion"),
                Arguments.of("a HEIC", Painted.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "HEIC"),
                Arguments.of("an AVIF", Painted.text("\0\0\0\u0018ftypavif\0\0\0\0mif1avif"), "AVIF"),
                Arguments.of("a WebP", Painted.text("RIFF\u0010\0\0\0WEBPVP8 \4\0\0\0abcd"), "WebP"));
    }

    private static byte[] moving(byte[] gif) {
        int frame = Stretch.of(gif).text().indexOf(',', 13 + (3 << ((gif[10] & 7) + 1)));
        byte[] again = Arrays.copyOfRange(gif, frame, gif.length - 1);
        return Painted.join(Arrays.copyOf(gif, gif.length - 1), again, new byte[] {0x3B});
    }

    /** A PNG that declares a size and holds this many noughts, packed. */
    private static byte[] bomb(int width, int height, int noughts) {
        byte[] png = Painted.written(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY), "png");
        int data = Stretch.of(png).text().indexOf("IDAT");
        byte[] header = java.nio.ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(png, 24, 5)
                .array();
        byte[] empty = Painted.join(Arrays.copyOf(png, 8), new byte[25], Painted.text("\0\0\0\0IEND\u00AEB`\u0082"));
        assertThat(data).isPositive();
        byte[] withPixels = Painted.withChunk(empty, "IDAT", packed(noughts));
        byte[] withHeader = Painted.withChunk(withPixels, "IHDR", header);
        return Painted.join(Arrays.copyOf(png, 8), Arrays.copyOfRange(withHeader, 33, withHeader.length));
    }

    private static byte[] packed(int noughts) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[noughts]);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uploads")
    void itIsRefusedPlainly(String what, byte[] upload, String words) {
        Refused refused = Workshop.refused(Workshop.without(place).make(upload, "relay.jpg"));

        assertThat(refused.what())
                .startsWith("relay.jpg ")
                .contains(words)
                .endsWith(".")
                .doesNotContain("Exception", "java", "null");
        assertThat(refused.mend()).endsWith(".").hasSizeGreaterThan(10);
    }

    @Test
    void aHeicPictureSaysHowToSendAJpeg() {
        byte[] heic = Painted.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");

        assertThat(Workshop.refused(Workshop.without(place).make(heic, "IMG_1.HEIC"))
                        .mend())
                .contains("Most Compatible", "Actual size", "export it as JPEG");
    }

    @Test
    void aFileOverTheLimitIsRefusedAndOneAtTheLimitIsLookedAt() {
        Limits small = new Limits(1_000_000, 50_000_000, 2560, 320, Duration.ofSeconds(1));
        MakePictureSafe make = new MakePictureSafe(small, PictureWork.usual(), Converters.none(), place);

        assertThat(Workshop.refused(make.make(new byte[1_000_001], "relay.jpg")).what())
                .isEqualTo("relay.jpg is larger than 1 MB.");
        assertThat(Workshop.refused(make.make(new byte[1_000_000], "relay.jpg")).what())
                .contains("is not a picture");
    }

    @Test
    void aPictureOverThePixelLimitIsRefusedAndOneAtTheLimitIsNot() {
        Limits small = new Limits(1_000_000, 9600, 2560, 320, Duration.ofSeconds(1));
        MakePictureSafe make = new MakePictureSafe(small, PictureWork.usual(), Converters.none(), place);

        assertThat(Workshop.refused(make.make(Painted.jpeg(121, 80), "relay.jpg"))
                        .what())
                .contains("megapixels");
        Workshop.safe(make.make(Painted.jpeg(120, 80), "relay.jpg"));
    }

    /** In words only, so that a message does not carry a picture's text into a log. */
    @Test
    void aPictureNeverPrintsItsPixels() {
        SafePicture safe = Workshop.safe(Workshop.without(place).make(Painted.jpeg(30, 20), "relay.jpg"));

        assertThat(safe).hasToString("image/jpeg 30 × 20");
        assertThat(new Content("secret".getBytes(StandardCharsets.UTF_8))).hasToString("6 bytes");
    }
}

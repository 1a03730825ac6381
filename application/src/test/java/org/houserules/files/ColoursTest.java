package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    @TempDir
    private Path place = Path.of("");

    private SafePicture safe(byte[] upload) {
        return Workshop.safe(Workshop.without(place).make(upload, "relay"));
    }

    private int firstPixel(byte[] upload) {
        return Painted.read(safe(upload).bytes()).getRGB(0, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 3000})
    void aGreyKeepsItsBrightness(int side) {
        BufferedImage grey = new BufferedImage(side, 20, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);

        assertThat(Workshop.distance(firstPixel(Painted.written(grey, "jpeg")), 0x646464))
                .isLessThan(3);
        assertThat(firstPixel(Painted.written(grey, "png"))).isEqualTo(0xFF646464);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void sixteenBitsAColourBecomeEight(int bands) {
        assertThat(firstPixel(Painted.written(sixteenBits(bands), "png"))).isEqualTo(0xFF646464);
    }

    private static BufferedImage sixteenBits(int bands) {
        ColorSpace colours = ColorSpace.getInstance(bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        boolean alpha = bands % 2 == 0;
        ComponentColorModel model = new ComponentColorModel(
                colours, alpha, false, alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster pixels = model.createCompatibleWritableRaster(30, 20);
        int[] value = {25_700, 25_700, 25_700, 25_700};
        if (alpha) {
            value[bands - 1] = 65_535;
        }
        for (int i = 0; i < 600; i++) {
            pixels.setPixel(i % 30, i / 30, value);
        }
        return new BufferedImage(model, pixels, false, null);
    }

    @Test
    void transparencyStaysAndNeedsAPng() {
        BufferedImage clear = new BufferedImage(3000, 20, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = clear.createGraphics();
        pen.setColor(new Color(200, 20, 20));
        pen.fillRect(1500, 0, 1500, 20);
        pen.dispose();

        SafePicture safe = safe(Painted.written(clear, "png"));

        BufferedImage made = Painted.read(safe.bytes());
        assertThat(safe.mediaType()).isEqualTo("image/png");
        assertThat(made.getRGB(0, 0) >>> 24).isZero();
        assertThat(made.getRGB(made.getWidth() - 1, 0)).isEqualTo(0xFFC81414);
    }

    @Test
    void aGifBecomesAPng() {
        byte[] gif = Painted.written(Painted.quarters(60, 40, BufferedImage.TYPE_BYTE_INDEXED), "gif");

        SafePicture safe = safe(gif);

        assertThat(safe.mediaType()).isEqualTo("image/png");
        assertThat(safe.width()).isEqualTo(60);
        assertThat(Workshop.distance(Painted.read(safe.bytes()).getRGB(0, 0), Painted.CORNERS[0]))
                .isLessThan(40);
    }

    @Test
    void aPhotographSentAsAPngBecomesAJpeg() {
        BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(20261120);
        for (int i = 0; i < 1200 * 900; i++) {
            noise.setRGB(i % 1200, i / 1200, random.nextInt());
        }

        assertThat(safe(Painted.written(noise, "png")).mediaType()).isEqualTo("image/jpeg");
    }

    /** The numbers under which a JPEG's three colours are stored, without a header and behind Adobe's. */
    @Test
    void aJpegWithoutAHeaderKeepsItsColours() {
        assertThat(Workshop.distance(firstPixel(headless(1, 2, 3)), Painted.CORNERS[0]))
                .isLessThan(4);
        assertThat(Workshop.distance(firstPixel(headless(0, 1, 2)), Painted.CORNERS[0]))
                .isLessThan(4);
    }

    /** Then the same numbers, brightness and two differences of the red corner, are red, green and blue. */
    @Test
    void aJpegThatStoresRedGreenAndBlueIsTakenAtItsWord() {
        byte[] adobe = Painted.text("Adobe\0d\0\0\0\0\0");

        assertThat(Workshop.distance(firstPixel(headless('R', 'G', 'B')), 0x4E5DE8))
                .isLessThan(4);
        assertThat(Workshop.distance(firstPixel(Painted.withSegment(headless(1, 2, 3), 0xEE, adobe)), 0x4E5DE8))
                .isLessThan(4);
    }

    private static byte[] headless(int... names) {
        byte[] jpeg = Painted.wholeColours(120, 80);
        byte[] headless = Painted.join(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 20, jpeg.length));
        int frame = Stretch.of(headless).text().indexOf("\u00FF\u00C0");
        int scan = Stretch.of(headless).text().indexOf("\u00FF\u00DA");
        for (int i = 0; i < 3; i++) {
            headless[frame + 10 + 3 * i] = (byte) names[i];
            headless[scan + 5 + 2 * i] = (byte) names[i];
        }
        return headless;
    }

    /** Display P3's (200, 100, 50) is about sRGB's (213, 95, 33): the profile is known by its name alone. */
    @Test
    void theWiderColoursOfAPhoneAreBroughtToSrgb() {
        BufferedImage plain = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setColor(new Color(200, 100, 50));
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        byte[] jpeg = Painted.written(plain, "jpeg");
        byte[] profile = Painted.text("ICC_PROFILE\0\1\1....desc\0D\0i\0s\0p\0l\0a\0y\0 \0P\0003");

        assertThat(Workshop.distance(firstPixel(jpeg), 0xC86432)).isLessThan(4);
        assertThat(Workshop.distance(firstPixel(Painted.withSegment(jpeg, 0xE2, profile)), 0xD55F21))
                .isLessThan(6);
    }
}

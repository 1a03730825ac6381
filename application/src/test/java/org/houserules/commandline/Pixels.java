package org.houserules.commandline;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures drawn for tests, whole and spoilt. */
final class Pixels {
    private Pixels() {}

    static byte[] png(int width, int height) {
        byte[] black = {0, 0};
        IndexColorModel oneColour = new IndexColorModel(1, 2, black, black, black);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, oneColour);
        return written(drawn, "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    private static byte[] written(BufferedImage drawn, String kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A picture that is a ZIP archive as well. */
    static byte[] withArchiveBehind(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("secret.txt"));
            zip.write("hidden".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }
}

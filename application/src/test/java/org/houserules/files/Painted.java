package org.houserules.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Element;

/** Pictures painted for tests, with notes put into them byte by byte. */
final class Painted {
    static final int[] CORNERS = {0xE01010, 0x10C010, 0x1010E0, 0xE0E010};

    private Painted() {}

    /** Red, green, blue and yellow quarters: top left, top right, bottom left, bottom right. */
    static BufferedImage quarters(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < 4; i++) {
            pen.setColor(new Color(CORNERS[i]));
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        pen.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that stores the colours of every pixel, not of every second (4:4:4). */
    static byte[] wholeColours(int width, int height) {
        BufferedImage picture = quarters(width, height, BufferedImage.TYPE_INT_RGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            IIOMetadata notes = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
            Element tree = (Element) notes.getAsTree("javax_imageio_jpeg_image_1.0");
            Element brightness =
                    (Element) tree.getElementsByTagName("componentSpec").item(0);
            brightness.setAttribute("HsamplingFactor", "1");
            brightness.setAttribute("VsamplingFactor", "1");
            notes.setFromTree("javax_imageio_jpeg_image_1.0", tree);
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, notes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** The JPEG with a further segment directly behind its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        int length = body.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return join(Arrays.copyOf(jpeg, 2), head, body, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xE1, join(text("Exif\0\0"), exif(orientation)));
    }

    /** The PNG with a further chunk directly behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(text(type));
        sum.update(body);
        byte[] chunk = join(number(body.length), text(type), body, number((int) sum.getValue()));
        return join(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    /** Taken with an invented camera on 3 October 2026 at 51° 30' north, by A. Nonymous. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(512).put(text("MM\0*")).putInt(8);
        tiff.putShort((short) 6);
        entry(tiff, 0x010F, 2, 9, 100);
        entry(tiff, 0x0110, 2, 8, 120);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8298, 2, 12, 140);
        entry(tiff, 0x8769, 4, 1, 160);
        entry(tiff, 0x8825, 4, 1, 220);
        tiff.position(100).put(text("Lensmere\0"));
        tiff.position(120).put(text("Snap 12\0"));
        tiff.position(140).put(text("A. Nonymous\0"));
        tiff.position(160).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 190);
        tiff.position(190).put(text("2026:10:03 14:30:00\0"));
        tiff.position(220).putShort((short) 1);
        entry(tiff, 2, 5, 3, 260);
        tiff.position(260).putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static void entry(ByteBuffer tiff, int tag, int kind, int count, int value) {
        tiff.putShort((short) tag).putShort((short) kind).putInt(count).putInt(value);
    }
}

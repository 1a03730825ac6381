package org.houserules.screening.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Files put together byte by byte. */
final class Built {
    private Built() {}

    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] first(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    static byte[] from(byte[] file, int at) {
        return Arrays.copyOfRange(file, at, file.length);
    }

    /** The file with a piece put in at a place. */
    static byte[] insert(byte[] file, int at, byte[] piece) {
        return join(first(file, at), piece, from(file, at));
    }

    static byte[] replace(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[at] = (byte) value;
        return changed;
    }

    static int find(byte[] file, String latin1) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(latin1);
    }

    static byte[] int32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] segment(int marker, byte[] body) {
        int length = body.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, body);
    }

    /** A JPEG with a further segment directly behind its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        return insert(jpeg, 2, segment(marker, body));
    }

    static byte[] chunk(String type, byte[] body) {
        byte[] checked = join(bytes(type), body);
        CRC32 sum = new CRC32();
        sum.update(checked);
        return join(int32(body.length), checked, int32((int) sum.getValue()));
    }

    /** A PNG with further chunks directly behind its header. */
    static byte[] withChunk(byte[] png, byte[]... chunks) {
        return insert(png, 33, join(chunks));
    }

    static byte[] header(int width, int height, int depth, int colour) {
        return chunk("IHDR", join(int32(width), int32(height), new byte[] {(byte) depth, (byte) colour, 0, 0, 0}));
    }

    static byte[] png(byte[]... chunks) {
        return join(bytes("\u0089PNG\r\n\u001A\n"), join(chunks), chunk("IEND", new byte[0]));
    }

    static byte[] packed(byte[] plain) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** A PNG of one colour and one bit a pixel. */
    static byte[] onePixelColour(int width, int height) {
        return png(header(width, height, 1, 0), chunk("IDAT", packed(new byte[height * (1 + (width + 7) / 8)])));
    }

    /** EXIF notes: text under a tag, and with {@code place} a directory that tells the place. */
    static byte[] exif(ByteOrder order, boolean place, Object... tagsAndTexts) {
        int entries = tagsAndTexts.length / 2 + (place ? 1 : 0);
        int data = 8 + 2 + entries * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(4096).order(order);
        tiff.put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) entries);
        for (int i = 0; i < tagsAndTexts.length; i += 2) {
            byte[] text = join(((String) tagsAndTexts[i + 1]).getBytes(StandardCharsets.UTF_8), new byte[1]);
            tiff.putShort(((Integer) tagsAndTexts[i]).shortValue())
                    .putShort((short) 2)
                    .putInt(text.length);
            if (text.length <= 4) {
                tiff.put(Arrays.copyOf(text, 4));
            } else {
                tiff.putInt(data).put(data, text);
                data += text.length;
            }
        }
        if (place) {
            tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(data);
            tiff.position(data);
            tiff.putShort((short) 2)
                    .putShort((short) 1)
                    .putShort((short) 2)
                    .putInt(2)
                    .put(bytes("N\0\0\0"));
            tiff.putShort((short) 2)
                    .putShort((short) 5)
                    .putInt(3)
                    .putInt(data + 30)
                    .putInt(0);
            data += 30;
            tiff.position(data)
                    .putInt(51)
                    .putInt(1)
                    .putInt(30)
                    .putInt(1)
                    .putInt(0)
                    .putInt(1);
            data += 24;
        }
        return Arrays.copyOf(tiff.array(), data);
    }

    static byte[] jpegExif(byte[] tiff) {
        return join(bytes("Exif\0\0"), tiff);
    }
}

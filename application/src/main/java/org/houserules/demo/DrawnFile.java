package org.houserules.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.houserules.people.Device;

/** A drawing as a JPEG file, with the notes that a device would put into it. */
final class DrawnFile {
    private static final int START = 2;
    private static final int ENTRIES = 2;
    private static final int TIFF_HEAD = 8;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private DrawnFile() {}

    /** Without notes. */
    static byte[] plain(BufferedImage drawing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(drawing, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] of(byte[] plain, Optional<Device> device) {
        return device.map(taken -> with(notes(taken), plain)).orElse(plain);
    }

    private static byte[] with(byte[] notes, byte[] plain) {
        return ByteBuffer.allocate(plain.length + notes.length)
                .put(plain, 0, START)
                .put(notes)
                .put(plain, START, plain.length - START)
                .array();
    }

    /** Maker and model, as cameras write them. */
    private static byte[] notes(Device device) {
        byte[] make = text(device.make());
        byte[] model = text(device.model());
        int texts = TIFF_HEAD + 2 + ENTRIES * ENTRY + 4;
        int length = 2 + EXIF.length + texts + make.length + model.length;
        ByteBuffer notes = ByteBuffer.allocate(2 + length)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put(EXIF);
        notes.put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(TIFF_HEAD)
                .putShort((short) ENTRIES);
        entry(notes, 0x010F, make.length, texts);
        entry(notes, 0x0110, model.length, texts + make.length);
        return notes.putInt(0).put(make).put(model).array();
    }

    private static void entry(ByteBuffer notes, int tag, int length, int at) {
        notes.putShort((short) tag).putShort((short) 2).putInt(length).putInt(at);
    }

    /** Ends with a nought; never so short that it would stand in the entry itself. */
    private static byte[] text(String words) {
        return (words + " ".repeat(Math.max(0, 4 - words.length())) + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}

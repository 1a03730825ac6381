package org.houserules.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The notes of a WebP picture, which its converter leaves behind; handed over in a JPEG of one pixel. */
record WebpNotes(Stretch file) {
    private static final int HEADER = 12;
    private static final int AROUND = 8;
    private static final int MOST = 65_000;
    private static final int MOST_NOTES = 1_000; // a picture has one of each kind
    private static final String KIND_EXIF = "EXIF";
    private static final String KIND_XMP = "XMP ";
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    /** A stranger's file may hold millions of empty ones. */
    boolean areTooMany() {
        int notes = 0;
        for (long at = HEADER; at + AROUND <= file.length(); at = next(at)) {
            notes += isNote(at) ? 1 : 0;
        }
        return notes > MOST_NOTES;
    }

    /** A picture that says what this one says, for whoever reads notes from pictures. */
    byte[] onePixel() {
        byte[] blank = Encode.JPEG.encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(blank, 0, 2);
        long at = HEADER;
        while (at + AROUND <= file.length()) {
            add(out, kind(at), file.part(at + AROUND, length(at)));
            at = next(at);
        }
        out.write(blank, 2, blank.length - 2);
        return out.toByteArray();
    }

    private boolean isNote(long at) {
        return kind(at).equals(KIND_EXIF) || kind(at).equals(KIND_XMP);
    }

    private String kind(long at) {
        return file.part(at, 4).text();
    }

    private long length(long at) {
        return file.number(at + 4, 4, false);
    }

    private long next(long at) {
        return at + AROUND + length(at) + length(at) % 2;
    }

    private static void add(ByteArrayOutputStream out, String kind, Stretch body) {
        switch (kind) {
            case KIND_EXIF -> segment(out, EXIF, body.startsWith(EXIF) ? body.after(EXIF.length()) : body);
            case KIND_XMP -> segment(out, XMP, body);
            default -> {}
        }
    }

    private static void segment(ByteArrayOutputStream out, String heading, Stretch body) {
        Stretch fits = body.part(0, MOST);
        int length = 2 + heading.length() + fits.length();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(heading.getBytes(StandardCharsets.ISO_8859_1));
        out.write(fits.all(), fits.from(), fits.length());
    }
}

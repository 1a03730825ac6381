package org.houserules.screening.pictures;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Walks one JPEG from marker to marker up to its end. */
final class JpegWalk {
    private static final int MOST_SCANS = 40; // progressive pictures have about ten
    private static final long MOST_PASSES = 15L * PictureSize.MOST_PIXELS; // each scan costs a pass over all pixels
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;

    private final Bytes file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final NotesFound notes = new NotesFound();
    private final PartCount parts = PartCount.ofJpeg();
    private @Nullable PictureSize size;
    private int scans;

    JpegWalk(Bytes file) {
        this.file = file;
    }

    Walked walk() throws Refusal {
        file.part(0, 2).into(bare);
        int at = 2;
        while (markerAt(at) != END) {
            at = segment(at);
        }
        if (size == null || scans == 0) {
            throw Refusal.damaged("it holds no picture between its beginning and its end");
        }
        file.part(at, 2).into(bare);
        return new Walked(size, new Bytes(bare.toByteArray()), notes.sorted(), at + 2);
    }

    private int markerAt(int at) throws Refusal {
        if (file.u8(at) != 0xFF) {
            throw Refusal.damaged("other data stand where a part of the JPEG should begin");
        }
        return file.u8(at + 1);
    }

    /** Walks one segment, or one byte of filling, and answers where the next begins. */
    private int segment(int at) throws Refusal {
        int marker = markerAt(at);
        if (marker == 0xFF) {
            return at + 1;
        }
        if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD8) {
            throw Refusal.damaged("a part of the JPEG stands where it may not");
        }
        parts.another();
        int length = file.u16(at + 2);
        if (length < 2) {
            throw Refusal.damaged("a part of the JPEG has no length");
        }
        Bytes body = file.part(at + 4, length - 2);
        int next = marker == SCAN ? endOfScan(at + 2 + length) : at + 2 + length;
        if (marker >= 0xE0 && marker <= 0xEF || marker == COMMENT) {
            notes.addJpeg(marker, body);
        } else {
            picture(marker, body);
            file.part(at, next - at).into(bare);
        }
        return next;
    }

    private void picture(int marker, Bytes body) throws Refusal {
        if (marker == SCAN) {
            scan();
        } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            frame(marker, body);
        }
    }

    private void scan() throws Refusal {
        if (size == null) {
            throw Refusal.damaged("its pixels begin before its header");
        }
        scans++;
        if (scans > MOST_SCANS || (long) scans * size.width() * size.height() > MOST_PASSES) {
            throw Refusal.tooMuch("stores its pixels in too many layers");
        }
    }

    private void frame(int marker, Bytes body) throws Refusal {
        if (size != null) {
            throw Refusal.damaged("it has two headers");
        }
        size = PictureSize.of(body.u16(3), body.u16(1));
        int colours = body.u8(5);
        if (marker > 0xC2 || body.u8(0) != 8) {
            throw Refusal.unsupported("a JPEG of a rare kind (not baseline or progressive with 8 bits)");
        }
        if (colours == 4) {
            throw Refusal.unsupported("a JPEG made for printing (CMYK colours)");
        }
        if (colours != 1 && colours != 3) {
            throw Refusal.damaged("its header gives an impossible number of colours");
        }
    }

    /** The place of the first marker behind the pixels: neither a stuffed zero, nor a restart, nor filling. */
    private int endOfScan(int from) throws Refusal {
        int at = from;
        while (true) {
            if (file.u8(at) == 0xFF) {
                int after = file.u8(at + 1);
                if (after != 0 && after != 0xFF && (after < 0xD0 || after > 0xD7)) {
                    return at;
                }
            }
            at++;
        }
    }
}

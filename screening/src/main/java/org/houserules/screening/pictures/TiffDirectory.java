package org.houserules.screening.pictures;

import java.util.Optional;

/**
 * A directory of EXIF notes in either byte order. Entries are looked up one at a time where they stand, so that a small
 * file that claims thousands of large values costs nothing.
 */
final class TiffDirectory {
    private static final int GPS = 0x8825;
    private static final int ENTRY = 12;

    private final Bytes tiff;
    private final boolean bigEndian;
    private final long start;
    private final int entries;

    private TiffDirectory(Bytes tiff, boolean bigEndian, long start) throws Refusal {
        this.tiff = tiff;
        this.bigEndian = bigEndian;
        this.start = start;
        this.entries = number16(start);
    }

    static TiffDirectory first(Bytes tiff) throws Refusal {
        boolean bigEndian = tiff.startsWith("MM\0*");
        if (!bigEndian && !tiff.startsWith("II*\0")) {
            throw Refusal.damaged("its EXIF notes have no header");
        }
        return new TiffDirectory(tiff, bigEndian, bigEndian ? tiff.u32(4) : tiff.u32Little(4));
    }

    /** The directory that tells the place, where there is one that can be read. */
    Optional<TiffDirectory> gps() {
        try {
            long entry = find(GPS);
            return entry < 0 ? Optional.empty() : Optional.of(new TiffDirectory(tiff, bigEndian, number32(entry + 8)));
        } catch (Refusal damaged) {
            return Optional.empty(); // it points past the end: nobody can read a place from it
        }
    }

    boolean has(int tag) {
        try {
            return find(tag) >= 0;
        } catch (Refusal cutShort) {
            return false; // what stood behind the end of the notes is gone
        }
    }

    /** The text under a tag; empty where there is none or where it lies outside the notes. */
    String text(int tag) {
        try {
            long entry = find(tag);
            return entry < 0 ? "" : NoteText.of(value(entry));
        } catch (Refusal damaged) {
            return ""; // one spoilt entry leaves the others as they are
        }
    }

    private Bytes value(long entry) throws Refusal {
        int kind = number16(entry + 2);
        if (kind != 2 && kind != 129 && kind != 7 && kind != 1) {
            return tiff.first(0);
        }
        long count = number32(entry + 4);
        return tiff.part(count <= 4 ? entry + 8 : number32(entry + 8), count);
    }

    private long find(int tag) throws Refusal {
        for (int i = 0; i < entries; i++) {
            long entry = start + 2 + (long) i * ENTRY;
            if (number16(entry) == tag) {
                return entry;
            }
        }
        return -1;
    }

    private int number16(long at) throws Refusal {
        return bigEndian ? tiff.u16(at) : tiff.u16Little(at);
    }

    private long number32(long at) throws Refusal {
        return bigEndian ? tiff.u32(at) : tiff.u32Little(at);
    }
}

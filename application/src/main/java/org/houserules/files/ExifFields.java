package org.houserules.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of the EXIF notes is needed beyond what screening tells: how the picture is turned, and its day. Damaged notes
 * say nothing.
 */
record ExifFields(Stretch tiff) {
    private static final int ORIENTATION = 0x0112;
    private static final int FURTHER = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int ENTRY = 12;

    Turn turn() {
        long entry = find(first(), ORIENTATION);
        return entry < 0 ? Turn.NONE : Turn.of((int) number(entry + 8, 2));
    }

    Optional<LocalDate> takenOn() {
        long further = find(first(), FURTHER);
        long entry = further < 0 ? -1 : find(number(further + 8, 4), TAKEN);
        return entry < 0 ? Optional.empty() : day(tiff.part(number(entry + 8, 4), 10));
    }

    /** A day as cameras write it, 2026:11:20; cameras without a set clock write noughts or blanks. */
    private static Optional<LocalDate> day(Stretch text) {
        String digits = text.text();
        boolean plain = digits.length() == 10
                && digits.charAt(4) == ':'
                && digits.charAt(7) == ':'
                && digits.chars().filter(c -> c >= '0' && c <= '9').count() == 8;
        try {
            return plain
                    ? Optional.of(LocalDate.of(part(digits, 0, 4), part(digits, 5, 7), part(digits, 8, 10)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // the camera's clock was never set
        }
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private long first() {
        boolean tiffHeader = tiff.startsWith("MM\0*") || tiff.startsWith("II*\0");
        return tiffHeader ? number(4, 4) : -1;
    }

    private long find(long directory, int tag) {
        long entries = directory < 0 ? -1 : number(directory, 2);
        for (long i = 0; i < entries; i++) {
            long entry = directory + 2 + i * ENTRY;
            if (number(entry, 2) == tag) {
                return entry;
            }
        }
        return -1;
    }

    private long number(long at, int bytes) {
        return tiff.number(at, bytes, tiff.u8(0) == 'M');
    }
}

package org.houserules.files;

import java.util.Arrays;

/**
 * The notes that Samsung phones put behind every picture they take. Other data behind a picture are a reason to refuse
 * it; these are cut off, since whoever sends such a picture cannot help it and nothing behind the pixels is kept.
 */
final class PhoneTrailer {
    private static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final String LAST = "SEFT";
    private static final String FILM = "MotionPhoto_Data";

    private PhoneTrailer() {}

    /** The picture alone. One with a film behind it is left as it is, so that its sender is told. */
    static byte[] cut(byte[] upload) {
        Stretch file = Stretch.of(upload);
        boolean phone = file.startsWith(JPEG)
                && file.after(Math.max(0, upload.length - LAST.length())).startsWith(LAST);
        if (!phone) {
            return upload;
        }
        int end = new JpegMarks(file).end();
        return file.after(end).text().contains(FILM) ? upload : Arrays.copyOf(upload, end);
    }
}

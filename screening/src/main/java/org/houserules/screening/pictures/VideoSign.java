package org.houserules.screening.pictures;

import java.util.Set;

/** The bytes by which a video is known. */
final class VideoSign {
    private static final Set<String> QUICKTIME_BOXES = Set.of("moov", "mdat", "wide", "pnot");
    private static final Set<String> SOUND = Set.of("M4A ", "M4B ", "M4P ");
    private static final int TRANSPORT_PACKET = 188;

    private VideoSign() {}

    static boolean isVideo(Bytes file) {
        return isMp4(file) || isMatroska(file) || isAvi(file) || isMpeg(file);
    }

    private static boolean isMp4(Bytes file) {
        String box = file.first(8).latin1();
        if (box.length() < 8) {
            return false;
        }
        if (QUICKTIME_BOXES.contains(box.substring(4))) {
            return true;
        }
        String brand = file.first(12).latin1().substring(8);
        return box.endsWith("ftyp") && brand.length() == 4 && !SOUND.contains(brand) && !Beginning.isPictureBox(file);
    }

    private static boolean isMatroska(Bytes file) {
        Bytes header = file.first(256);
        return file.startsWith("\u001AE\u00DF\u00A3") && (header.contains("webm") || header.contains("matroska"));
    }

    private static boolean isAvi(Bytes file) {
        return file.startsWith("RIFF") && file.holds(8, "AVI ");
    }

    private static boolean isMpeg(Bytes file) {
        return file.startsWith("\0\0\u0001\u00BA")
                || file.startsWith("\0\0\u0001\u00B3")
                || file.startsWith("G") && file.holds(TRANSPORT_PACKET, "G") && file.holds(2 * TRANSPORT_PACKET, "G");
    }
}

package org.houserules.screening.pictures;

/** A JPEG file: one picture, and behind it at most further whole JPEGs as phones store them, and zeros. */
final class JpegFile {
    private static final int MOST_FURTHER = 16;

    private JpegFile() {}

    static Walked walk(Bytes file) throws Refusal {
        Walked first = new JpegWalk(file).walk();
        boolean location = first.notes().hasLocation();
        int at = file.skipZeros(first.length());
        for (int more = 0; at < file.length(); more++) {
            Bytes rest = file.after(at);
            Walked next = further(rest, more);
            location |= next.notes().hasLocation();
            at = file.skipZeros(at + next.length());
        }
        return new Walked(first.size(), first.bare(), first.notes().withLocation(location), first.length());
    }

    private static Walked further(Bytes rest, int already) throws Refusal {
        if (already < MOST_FURTHER && rest.startsWith("\u00FF\u00D8\u00FF")) {
            return new JpegWalk(rest).walk();
        }
        throw isMotion(rest) ? Refusal.motionPhoto() : Refusal.behind();
    }

    private static boolean isMotion(Bytes rest) {
        return rest.first(8).contains("ftyp") || rest.contains("MotionPhoto_Data");
    }
}

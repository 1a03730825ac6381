package org.houserules.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.screening.pictures.PictureType;

/** Takes a judged JPEG apart at its markers; of notes it keeps only what tells how its colours are stored. */
final class JpegParts {
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    /** A header of our own: red, green and blue are stored as brightness and two differences, as nearly always. */
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final Stretch file;
    private final List<Stretch> needed = new ArrayList<>();
    private final Set<String> notes = new TreeSet<>();
    private Stretch exif = Parts.nothing();
    private Stretch profile = Parts.nothing();
    private Stretch adobe = Parts.nothing();
    private boolean jfif;
    private boolean lettered;

    JpegParts(Stretch file) {
        this.file = file;
    }

    Parts parts() {
        JpegMarks marks = new JpegMarks(file);
        int at = JpegMarks.FIRST;
        while (marks.isSegment(at)) {
            int next = marks.next(at);
            if (!marks.isFilling(at)) {
                take(file.part(at, next - at));
            }
            at = next;
        }
        needed.add(file.part(at, 2));
        needed.addFirst(colours());
        needed.addFirst(file.part(0, 2));
        return new Parts(PictureType.JPEG, needed, exif, profile, notes);
    }

    private void take(Stretch whole) {
        int marker = whole.u8(1);
        if (marker >= 0xE0 && marker <= 0xEF || marker == COMMENT) {
            note(marker, whole);
        } else {
            lettered |= isFrame(marker) && whole.u8(10) == 'R';
            needed.add(whole);
        }
    }

    private void note(int marker, Stretch whole) {
        Stretch body = whole.after(4);
        if (marker == 0xE0 && body.startsWith("JFIF")) {
            jfif = true;
            return;
        }
        notes.add(marker == COMMENT ? "COM" : "APP" + (marker - 0xE0));
        if (marker == 0xEE && body.startsWith("Adobe") && body.length() == 12) {
            adobe = whole;
        } else if (marker == 0xE1 && body.startsWith(EXIF) && exif.length() == 0) {
            exif = body.after(EXIF.length());
        } else if (marker == 0xE2 && body.startsWith(PROFILE) && profile.length() == 0) {
            profile = body.after(PROFILE.length() + 2);
        }
    }

    /** What the decoder is told of the colours: as browsers read it, JFIF first, then Adobe, then the letters R G B. */
    private Stretch colours() {
        if (!jfif && adobe.length() > 0) {
            return adobe;
        }
        return !jfif && lettered ? Parts.nothing() : Stretch.of(JFIF);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xC2;
    }
}

package org.houserules.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.screening.pictures.PictureType;

/** Takes a judged PNG apart at its chunks. */
final class PngParts {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    /** Some programs put the heading of a JPEG's notes before a PNG's. */
    private static final String HEADING = "Exif\0\0";

    private final Stretch file;
    private final List<Stretch> needed = new ArrayList<>();
    private final Set<String> notes = new TreeSet<>();
    private Stretch exif = Parts.nothing();

    PngParts(Stretch file) {
        this.file = file;
    }

    Parts parts() {
        needed.add(file.part(0, SIGNATURE));
        long at = SIGNATURE;
        while (at + AROUND <= file.length()) {
            Stretch chunk = file.part(at, file.number(at, 4, true) + AROUND);
            take(chunk);
            at += chunk.length();
        }
        return new Parts(PictureType.PNG, needed, exif, Parts.nothing(), notes);
    }

    private void take(Stretch chunk) {
        String type = chunk.part(4, 4).text();
        if (NEEDED.contains(type)) {
            needed.add(chunk);
            return;
        }
        notes.add(type);
        if (type.equals("eXIf")) {
            Stretch body = chunk.part(8, chunk.length() - AROUND);
            exif = body.startsWith(HEADING) ? body.after(HEADING.length()) : body;
        }
    }
}

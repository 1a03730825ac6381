package org.houserules.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.houserules.screening.pictures.PictureType;

/**
 * A judged picture taken apart.
 *
 * @param needed what a decoder needs, so that it meets no profile, note or comment of a stranger
 * @param exif its EXIF notes; empty where it has none
 * @param profile the beginning of its colour profile; empty where it has none
 * @param notes the names of the parts that a decoder can do without
 */
record Parts(PictureType type, List<Stretch> needed, Stretch exif, Stretch profile, Set<String> notes) {
    static Parts of(PictureType type, byte[] file) {
        return switch (type) {
            case JPEG -> new JpegParts(Stretch.of(file)).parts();
            case PNG -> new PngParts(Stretch.of(file)).parts();
            case GIF -> new Parts(type, List.of(Stretch.of(file)), nothing(), nothing(), Set.of());
        };
    }

    static Stretch nothing() {
        return Stretch.of(new byte[0]);
    }

    /** The needed parts one behind the other. */
    InputStream stream() {
        List<InputStream> streams = needed.stream().map(Stretch::stream).toList();
        return streams.isEmpty()
                ? new ByteArrayInputStream(new byte[0])
                : new SequenceInputStream(Collections.enumeration(streams));
    }
}

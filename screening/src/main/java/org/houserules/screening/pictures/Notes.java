package org.houserules.screening.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the notes in a picture say, brought together. */
record Notes(Optional<Camera> camera, Optional<String> rightsHolder, boolean hasLocation) {

    static Notes of(
            List<ExifNote> exif,
            List<IptcNote> iptc,
            List<XmpNote> xmp,
            List<String> copyrights,
            List<String> authors) {
        Stream<String> rights = Stream.of(
                        exif.stream().map(ExifNote::copyright),
                        iptc.stream().map(IptcNote::copyright),
                        xmp.stream().map(XmpNote::copyright),
                        copyrights.stream(),
                        exif.stream().map(ExifNote::artist),
                        iptc.stream().map(IptcNote::author),
                        xmp.stream().map(XmpNote::author),
                        authors.stream())
                .flatMap(said -> said);
        return new Notes(
                exif.stream()
                        .flatMap(note -> Camera.of(note.make(), note.model()).stream())
                        .findFirst(),
                rights.filter(said -> !said.isEmpty()).findFirst(),
                exif.stream().anyMatch(ExifNote::hasLocation) || xmp.stream().anyMatch(XmpNote::hasLocation));
    }

    Notes withLocation(boolean location) {
        return new Notes(camera, rightsHolder, location);
    }
}

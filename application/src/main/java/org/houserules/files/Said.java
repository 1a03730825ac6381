package org.houserules.files;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.screening.pictures.Camera;
import org.houserules.screening.pictures.PictureFacts;

/** What an uploaded file said of itself before its notes were removed. */
record Said(Optional<Camera> camera, Optional<LocalDate> takenOn, boolean hasLocation, Optional<String> rightsHolder) {
    static Said of(PictureFacts facts, ExifFields exif) {
        return new Said(facts.camera(), exif.takenOn(), facts.hasLocation(), facts.rightsHolder());
    }

    static Said nothing() {
        return new Said(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** Joined with what another copy of the same picture said; this one first. */
    Said or(Said other) {
        return new Said(
                camera.or(other::camera),
                takenOn.or(other::takenOn),
                hasLocation || other.hasLocation,
                rightsHolder.or(other::rightsHolder));
    }
}

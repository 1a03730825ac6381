package org.houserules.posts;

import java.util.Optional;
import org.houserules.screening.pictures.Camera;

/** What a picture's own file tells. */
public sealed interface FileSays {
    /** No file is at hand. */
    record NoFile() implements FileSays {}

    /** A picture in a format that cannot be opened here. */
    record CannotOpen(String why, String mend) implements FileSays {}

    /** Read whole. */
    record Read(Optional<Camera> camera, Optional<String> rightsHolder) implements FileSays {}
}

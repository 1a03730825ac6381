package org.houserules.posts;

import java.util.List;
import java.util.Optional;
import org.houserules.screening.faces.Face;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.pictures.PictureHash;

/**
 * What this program saw in the pixels of a picture that is kept, when it was taken in.
 *
 * @param hash by which it is known again; empty where it has no shape
 */
public record PictureLook(int width, int height, FaceCount faces, Optional<PictureHash> hash) {
    /** False where no turn came to look at it, so that nothing is known of its pixels. */
    public boolean isSeen() {
        return width > 0;
    }

    /** From left to right; none where nobody looked. */
    public List<Face> found() {
        return faces instanceof FacesFound found ? found.faces() : List.of();
    }
}

package org.houserules.files;

import org.houserules.screening.pictures.PictureFacts;
import org.houserules.screening.pictures.PictureFile;
import org.houserules.screening.pictures.PictureRead;

/** Lets the screening library judge a stranger's bytes before anything here decodes them, and our own afterwards. */
record Judge(WorkFolder folder) {
    PictureRead read(byte[] file) {
        return PictureFile.read(folder.write("judged", file));
    }

    /** Whether picture and thumbnail tell nothing but their pixels: not a note, comment or profile is in them. */
    boolean isBare(Redraw redraw) {
        return isBare(redraw.bytes()) && isBare(redraw.thumbnail());
    }

    private boolean isBare(byte[] made) {
        return read(made) instanceof PictureFacts facts
                && facts.camera().isEmpty()
                && facts.rightsHolder().isEmpty()
                && !facts.hasLocation()
                && Parts.of(facts.type(), made).notes().isEmpty();
    }
}

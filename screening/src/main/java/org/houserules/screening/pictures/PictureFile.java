package org.houserules.screening.pictures;

import java.nio.file.Path;

/** Reads a picture file whole: its kind by its bytes, its size by its header, then its structure, then its pixels. */
public final class PictureFile {
    private PictureFile() {}

    /** Never fails, whatever the file holds: what stands against it is the answer. */
    public static PictureRead read(Path file) {
        try {
            return read(FileBytes.whole(file));
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }

    static PictureRead read(byte[] file) {
        try {
            return read(new Bytes(file));
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }

    private static PictureFacts read(Bytes file) throws Refusal {
        PictureType type = Beginning.typeOf(file);
        HiddenDocument.refuse(file);
        Walked walked = walk(type, file);
        Pixels.decode(type, walked);
        Notes notes = walked.notes();
        PictureSize size = walked.size();
        return new PictureFacts(
                type, size.width(), size.height(), notes.camera(), notes.rightsHolder(), notes.hasLocation());
    }

    private static Walked walk(PictureType type, Bytes file) throws Refusal {
        return switch (type) {
            case JPEG -> JpegFile.walk(file);
            case PNG -> PngWalk.walk(file);
            case GIF -> GifWalk.walk(file);
        };
    }
}

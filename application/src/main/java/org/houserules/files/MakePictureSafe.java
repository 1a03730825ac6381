package org.houserules.files;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.houserules.screening.pictures.Area;
import org.houserules.screening.pictures.HideAreas;
import org.houserules.screening.pictures.NotAPicture;
import org.houserules.screening.pictures.PictureFacts;
import org.houserules.screening.pictures.PictureType;
import org.houserules.screening.pictures.UnsupportedPicture;
import org.houserules.screening.pictures.VideoFile;

/**
 * Makes a picture that a stranger may have made safe to show: judged by its bytes, decoded, turned upright, drawn anew
 * without any notes, and read back to see that they are gone. What it said of its camera is handed out beside it.
 */
public final class MakePictureSafe {
    private static final String SMALLER = "Save it smaller, for example with the longer side at 2,000 pixels.";

    private static final String FILM =
            "Use a still picture of it. A film is put out by hand: ask whoever looks after the"
                    + " school's accounts, and give them the text and who is to be seen, so that it is checked first.";

    private final Limits limits;
    private final PictureWork work;
    private final Converters converters;
    private final Path workPlace;

    /**
     * @param workPlace a folder of this installation's own, for the moments in which a picture is worked on; what a
     *     killed process has left there is removed now
     */
    public MakePictureSafe(Limits limits, PictureWork work, Converters converters, Path workPlace) {
        this.limits = limits;
        this.work = work;
        this.converters = converters;
        this.workPlace = workPlace;
        WorkFolder.clear(workPlace);
    }

    /** @param fileName as uploaded; only shown in messages, never trusted */
    public MadeSafe make(byte[] upload, String fileName) {
        return make(() -> upload, fileName);
    }

    /**
     * @param upload read when its turn has come, and not at all where none comes: what waits takes no memory
     * @param fileName as uploaded; only shown in messages, never trusted
     */
    public MadeSafe make(Supplier<byte[]> upload, String fileName) {
        UploadName name = UploadName.of(fileName);
        return work.turn(() -> made(upload.get(), name)).orElse(new Busy());
    }

    private MadeSafe made(byte[] upload, UploadName name) {
        if (VideoFile.isVideo(upload)) {
            return name.refused("is a film, and posts written here take pictures only", FILM);
        }
        if (upload.length > limits.mostBytes()) {
            return name.refused("is larger than " + limits.mostBytes() / 1_000_000 + " MB", SMALLER);
        }
        return inOwnFolder(PhoneTrailer.cut(upload), name);
    }

    /** A picture that is kept here, drawn anew with areas of it hidden for good. */
    public MadeSafe hide(byte[] kept, PictureType type, List<Area> areas) {
        return work.turn(() -> {
                    try (WorkFolder folder = WorkFolder.in(workPlace)) {
                        BufferedImage hidden = HideAreas.in(pixels(kept, type), areas);
                        return sealed(Redraw.of(hidden, type, limits), Said.nothing(), new Judge(folder));
                    }
                })
                .orElse(new Busy());
    }

    /** What somebody sees in the pixels of a picture that is kept here; empty where no turn came. */
    public <T> Optional<T> look(byte[] kept, PictureType type, Function<BufferedImage, T> eye) {
        return work.turn(() -> eye.apply(pixels(kept, type)));
    }

    private BufferedImage pixels(byte[] kept, PictureType type) {
        return UprightPicture.of(kept, type, limits.longestSide())
                .orElseThrow(() -> new IllegalStateException("a picture that is kept here cannot be decoded"));
    }

    private MadeSafe inOwnFolder(byte[] upload, UploadName name) {
        try (WorkFolder folder = WorkFolder.in(workPlace)) {
            return judged(upload, name, folder);
        }
    }

    private MadeSafe judged(byte[] upload, UploadName name, WorkFolder folder) {
        Judge judge = new Judge(folder);
        return switch (judge.read(upload)) {
            case PictureFacts facts -> opened(upload, facts, name, judge);
            case NotAPicture not -> name.refused(not.why(), not.mend());
            case UnsupportedPicture unsupported -> converted(upload, unsupported, name, judge);
        };
    }

    private MadeSafe opened(byte[] upload, PictureFacts facts, UploadName name, Judge judge) {
        Parts parts = Parts.of(facts.type(), upload);
        ExifFields exif = new ExifFields(parts.exif());
        return redrawn(parts, facts, exif.turn(), Said.of(facts, exif), name, judge);
    }

    private MadeSafe converted(byte[] upload, UnsupportedPicture unsupported, UploadName name, Judge judge) {
        Optional<Convertible> kind = Convertible.of(upload);
        if (kind.isEmpty()) {
            return name.refused(unsupported.why(), unsupported.mend());
        }
        if (!converters.has(kind.get())) {
            return name.refused(unsupported.why(), kind.get().advice());
        }
        if (kind.get() == Convertible.WEBP && new WebpNotes(Stretch.of(upload)).areTooMany()) {
            return name.refused(
                    "holds more notes than a picture needs (over 1,000)",
                    kind.get().advice());
        }
        Path in = judge.folder().write(kind.get().in(), upload);
        return converters
                .convert(kind.get(), in, judge.folder(), limits)
                .map(made -> judgedAgain(upload, made, kind.get(), name, judge))
                .orElse(name.refused(
                        "could not be converted; it may be damaged or moving",
                        kind.get().advice()));
    }

    private MadeSafe judgedAgain(byte[] upload, byte[] made, Convertible kind, UploadName name, Judge judge) {
        return switch (judge.read(made)) {
            case PictureFacts facts -> {
                Parts parts = Parts.of(facts.type(), made);
                Left left = left(upload, kind, judge);
                Said said = Said.of(facts, new ExifFields(parts.exif())).or(left.said());
                yield redrawn(parts, facts, left.turn(), said, name, judge);
            }
            case NotAPicture not -> name.refused(not.why(), not.mend());
            case UnsupportedPicture still -> name.refused(still.why(), kind.advice());
        };
    }

    /** What the converter has left to be done: notes it has left behind, and a picture that it has not turned. */
    private record Left(Said said, Turn turn) {}

    /** From a HEIF picture comes one that is turned already, with its notes. */
    private static Left left(byte[] upload, Convertible kind, Judge judge) {
        byte[] notes = kind == Convertible.WEBP ? new WebpNotes(Stretch.of(upload)).onePixel() : new byte[0];
        return judge.read(notes) instanceof PictureFacts facts
                ? left(facts, new ExifFields(Parts.of(facts.type(), notes).exif()))
                : new Left(Said.nothing(), Turn.NONE);
    }

    private static Left left(PictureFacts facts, ExifFields exif) {
        return new Left(Said.of(facts, exif), exif.turn());
    }

    private MadeSafe redrawn(Parts parts, PictureFacts facts, Turn turn, Said said, UploadName name, Judge judge) {
        if ((long) facts.width() * facts.height() > limits.mostPixels()) {
            return name.refused("has more than " + limits.mostPixels() / 1_000_000 + " megapixels", SMALLER);
        }
        return Redraw.of(parts, turn, limits)
                .map(redraw -> sealed(redraw, said, judge))
                .orElse(name.refused(
                        "is damaged: its pixels cannot be decoded",
                        "Copy it again from the camera or the original, or save it again as a new picture."));
    }

    private static MadeSafe sealed(Redraw redraw, Said said, Judge judge) {
        if (!judge.isBare(redraw)) {
            throw new IllegalStateException("a picture drawn anew tells more than its pixels");
        }
        return new SafePicture(
                redraw.bytes(),
                redraw.thumbnail(),
                redraw.format().mediaType(),
                redraw.width(),
                redraw.height(),
                said.camera(),
                said.takenOn(),
                said.hasLocation(),
                said.rightsHolder());
    }
}

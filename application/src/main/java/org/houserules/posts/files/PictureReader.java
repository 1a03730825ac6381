package org.houserules.posts.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houserules.posts.FileSays;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Picture;
import org.houserules.reading.Section;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FaceDetection;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.pictures.Camera;
import org.houserules.screening.pictures.NotAPicture;
import org.houserules.screening.pictures.PictureFacts;
import org.houserules.screening.pictures.PictureFile;
import org.houserules.screening.pictures.UnsupportedPicture;
import org.houserules.screening.pictures.VideoFile;

/**
 * Reads the pictures and films of a post, files included. A file that is missing or is no picture is a fault.
 *
 * @param factsGiven whether {@code file-says} may stand for the file, as in situations
 * @param detection counts the faces of pictures, once there is one
 */
record PictureReader(boolean factsGiven, FaceDetection detection) {
    private static final int MOST_PEOPLE = 10_000;

    List<Picture> pictures(List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> picture("pictures[" + i + "]", sections.get(i), pictureFile(sections.get(i))))
                .toList();
    }

    /** What was read of a file. */
    private record Looked(FileSays says, FaceCount faces) {
        static Looked at(FileSays says) {
            return new Looked(says, new FacesNotLookedFor());
        }
    }

    List<Picture> videos(List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> picture("videos[" + i + "]", sections.get(i), Looked.at(videoFile(sections.get(i)))))
                .toList();
    }

    private static Picture picture(String in, Section section, Looked file) {
        Picture picture = new Picture(
                in,
                section.text("file").map(PictureReader::lastPart).orElse(""),
                file.says(),
                section.text("alt"),
                section.text("why"),
                section.text("activity"),
                section.texts("shown").stream().distinct().toList(),
                section.sections("others").stream().map(PictureReader::other).toList(),
                section.number("people", 0, MOST_PEOPLE),
                file.faces(),
                Optional.empty(),
                false,
                section.text("camera"),
                section.texts("tagged"));
        section.refuseUnknown();
        return picture;
    }

    private static String lastPart(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static OtherPerson other(Section section) {
        if (!section.has("kind")) {
            section.fault(
                    "kind", "Somebody in the picture has no kind", "Add kind: adult, visitor or other-school-pupil.");
        }
        OtherPerson other = new OtherPerson(
                section.word("kind", OtherPerson.Kind.class).orElse(OtherPerson.Kind.ADULT),
                section.date("permission"));
        section.refuseUnknown();
        return other;
    }

    private Looked pictureFile(Section section) {
        if (factsGiven && section.isSection("file-says")) {
            return Looked.at(
                    section.section("file-says").map(PictureReader::given).orElse(new FileSays.NoFile()));
        }
        return path(section).map(path -> read(section, path)).orElse(Looked.at(new FileSays.NoFile()));
    }

    private static FileSays given(Section section) {
        Optional<Camera> camera = section.has("make") || section.has("model")
                ? Optional.of(new Camera(
                        section.text("make").orElse(""), section.text("model").orElse("")))
                : Optional.empty();
        FileSays says = new FileSays.Read(camera, section.text("rights-holder"));
        section.refuseUnknown();
        return says;
    }

    private Looked read(Section section, Path path) {
        return switch (PictureFile.read(path)) {
            case PictureFacts facts ->
                new Looked(
                        new FileSays.Read(facts.camera(), facts.rightsHolder()),
                        FacesInFile.count(path, facts, detection));
            case UnsupportedPicture unsupported ->
                Looked.at(new FileSays.CannotOpen(unsupported.why(), unsupported.mend()));
            case NotAPicture not -> Looked.at(unusable(section, path, not));
        };
    }

    private FileSays videoFile(Section section) {
        if (factsGiven && section.isSection("file-says")) {
            return section.section("file-says").map(PictureReader::given).orElse(new FileSays.NoFile());
        }
        Optional<Path> path = path(section);
        Optional<NotAPicture> problem = path.flatMap(VideoFile::problem);
        problem.ifPresent(not -> unusable(section, path.orElseThrow(), not));
        return path.isPresent() && problem.isEmpty()
                ? new FileSays.Read(Optional.empty(), Optional.empty())
                : new FileSays.NoFile();
    }

    private static FileSays unusable(Section section, Path path, NotAPicture not) {
        section.fault("file", "The file " + path.getFileName() + " " + not.why(), not.mend());
        return new FileSays.NoFile();
    }

    private static Optional<Path> path(Section section) {
        Optional<String> file = section.text("file");
        try {
            return file.map(name -> section.folder().resolve(name));
        } catch (InvalidPathException e) {
            section.fault("file", "'" + file.orElse("") + "' is no file name", "Write the name of the picture's file.");
            return Optional.empty();
        }
    }
}

package org.houserules.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.files.FileAddress;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.pictures.Camera;

/**
 * A picture of a post, made safe, and what the author says of it.
 *
 * @param name of the file as it was uploaded
 * @param camera what the uploaded file said of the device
 * @param locationRemoved whether the uploaded file told where it was taken
 * @param shown the school's ids of the pupils in it
 * @param people counted by a person
 * @param device asset number of the school's device, where the file does not say
 * @param tagged names attached to it on the platform
 */
public record WrittenPicture(
        FileAddress file,
        FileAddress thumbnail,
        String mediaType,
        String name,
        Optional<Camera> camera,
        Optional<String> rightsHolder,
        boolean locationRemoved,
        Optional<String> alt,
        Optional<String> why,
        Optional<String> activity,
        List<String> shown,
        List<OtherPerson> others,
        Optional<Integer> people,
        Optional<String> device,
        List<String> tagged) {
    public WrittenPicture {
        shown = shown.stream().distinct().sorted().toList();
        others = List.copyOf(others);
        tagged = List.copyOf(tagged);
    }

    public WrittenPicture showing(List<String> pupils) {
        return new WrittenPicture(
                file,
                thumbnail,
                mediaType,
                name,
                camera,
                rightsHolder,
                locationRemoved,
                alt,
                why,
                activity,
                pupils,
                others,
                people,
                device,
                tagged);
    }

    public WrittenPicture alsoShowing(String pupil) {
        List<String> all = new ArrayList<>(shown);
        all.add(pupil);
        return showing(all);
    }

    /** With parts of it hidden: who counted the people in it counted those of another picture. */
    WrittenPicture redrawn(FileAddress newFile, FileAddress newThumbnail, String newMediaType) {
        return new WrittenPicture(
                newFile,
                newThumbnail,
                newMediaType,
                name,
                camera,
                rightsHolder,
                locationRemoved,
                alt,
                why,
                activity,
                shown,
                others,
                Optional.empty(),
                device,
                tagged);
    }

    /** As controls judge it. */
    Picture at(int index) {
        return at(index, new FacesNotLookedFor(), Optional.empty(), false);
    }

    /** As controls judge it, with what this program saw in it; nothing where nobody has looked yet. */
    Picture at(int index, Optional<PictureLook> look, Optional<WatchedPicture> known) {
        FaceCount counted = look.map(PictureLook::faces).orElseGet(FacesNotLookedFor::new);
        boolean seen = look.filter(PictureLook::isSeen).isPresent();
        return at(index, counted, known, !seen && known.isEmpty());
    }

    /** As controls judged it when it went out. */
    Picture at(int index, FaceCount faces) {
        return at(index, faces, Optional.empty(), false);
    }

    private Picture at(int index, FaceCount faces, Optional<WatchedPicture> known, boolean notCompared) {
        return new Picture(
                "pictures[" + index + "]",
                name,
                new FileSays.Read(camera, rightsHolder),
                alt,
                why,
                activity,
                shown,
                others,
                people,
                faces,
                known,
                notCompared,
                device,
                tagged);
    }
}

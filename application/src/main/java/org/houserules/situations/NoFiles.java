package org.houserules.situations;

import java.util.List;
import org.houserules.reading.Section;

/** Refuses whatever in a stranger's situations would lead to another file. */
final class NoFiles {
    /** Where the situations that ship with the product find their pupils: the same that are given. */
    private static final String CAST = "../../cast/";

    private NoFiles() {}

    static void refuse(Section top) {
        for (String key : List.of("roll", "consents", "school")) {
            top.text(key)
                    .filter(named -> !named.startsWith(CAST) || named.indexOf('/', CAST.length()) >= 0)
                    .ifPresent(named -> top.fault(
                            key,
                            "'" + key + "' names a file, and none is opened here",
                            "Take the line out: the invented pupils that come with House Rules are used."));
        }
        top.sections("situations").forEach(NoFiles::refuseIn);
    }

    /** In one situation. */
    static void refuseIn(Section situation) {
        situation.section("post").ifPresent(NoFiles::refusePictures);
    }

    private static void refusePictures(Section post) {
        for (String key : List.of("pictures", "videos")) {
            post.sections(key).stream()
                    .filter(picture -> picture.has("file"))
                    .forEach(picture -> picture.fault(
                            "file",
                            "A picture names a file, and none is opened here",
                            "Take 'file' out; 'file-says' tells what a file would say."));
        }
    }
}

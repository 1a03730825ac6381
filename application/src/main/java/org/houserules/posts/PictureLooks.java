package org.houserules.posts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.files.FileAddress;
import org.houserules.screening.faces.FaceCount;

/** What was seen in each picture that is kept. */
public interface PictureLooks {
    Optional<PictureLook> find(long owner, FileAddress file);

    /** Only of those that were looked at. */
    Map<FileAddress, FaceCount> faces(long owner, Collection<FileAddress> files);

    /** Only of those that are known. */
    Map<FileAddress, PictureLook> of(long owner, Collection<FileAddress> files);

    /** Instead of what was seen in it before; that nobody could look replaces nothing that was seen. */
    void keep(long owner, FileAddress file, PictureLook look, Instant at);

    /** Those that were looked at last before that moment. */
    List<FileAddress> old(long owner, Instant before);

    void forget(long owner, FileAddress file);
}

package org.houserules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file that somebody sent: it lies on the disk, and takes memory from the moment that it is read. */
@FunctionalInterface
public interface SentFile {
    InputStream open() throws IOException;

    /** One byte more than this, of a file that is larger: then whoever reads it can tell. */
    default byte[] upTo(int bytes) {
        try (InputStream in = open()) {
            return in.readNBytes(bytes + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** @throws Unusable where it is larger, or empty */
    default byte[] whole(String name, int megabytes) throws Unusable {
        byte[] bytes = upTo(megabytes * SourceFile.MEGABYTE);
        SourceFile.refuseSize(bytes.length, new Origin(name, Path.of(""), new Faults()), megabytes);
        return bytes;
    }
}

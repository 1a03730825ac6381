package org.houserules.health;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.houserules.health.documents.ReadDocument;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;

/** The bytes of a document on disk, up to the size that is read. */
public final class DocumentFile {
    private static final int MEGABYTE = 1024 * 1024;

    private DocumentFile() {}

    public static byte[] bytes(Path file) throws Unusable {
        // A pipe or a device could keep the reader waiting for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unusable(file, "This is not an ordinary file", "Save it as a file and give that.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ReadDocument.MOST_MEGABYTES * MEGABYTE + 1);
        } catch (NoSuchFileException missing) {
            throw unusable(file, "There is no such file", "Check its name and the folder it is in.");
        } catch (AccessDeniedException closed) {
            throw unusable(file, "The file may not be read", "Ask its owner for permission to read it.");
        } catch (IOException unreadable) {
            throw unusable(file, "The file cannot be read", "Check its name and that its disk is there.");
        }
    }

    private static Unusable unusable(Path file, String what, String mend) {
        return Unusable.of(new Fault(file.toString(), 0, what, mend));
    }
}

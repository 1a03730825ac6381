package org.houserules.screening.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Brings a file into memory, never more of it than was asked for. */
final class FileBytes {
    static final int MOST = 30_000_000;

    private FileBytes() {}

    /** The whole file. */
    static Bytes whole(Path file) throws Refusal {
        byte[] read = beginning(file, MOST + 1);
        if (read.length > MOST) {
            throw Refusal.refused(
                    "has more than 30 MB (30,000,000 bytes); larger pictures are not read",
                    "Save it smaller, for example with the longer side at 2,000 pixels.");
        }
        return new Bytes(read);
    }

    /** As much of the beginning as there is, at most {@code most} bytes. */
    static byte[] beginning(Path file, int most) throws Refusal {
        if (Files.isDirectory(file)) {
            throw Refusal.refused("is a folder", "Name the file itself.");
        }
        try {
            return read(file, most);
        } catch (IOException unreadable) {
            throw why(unreadable);
        }
    }

    static Refusal why(IOException unreadable) {
        return switch (unreadable) {
            case NoSuchFileException missing ->
                Refusal.refused("is not there", "Check the name; paths are relative to the post's folder.");
            case AccessDeniedException closed ->
                Refusal.refused("may not be read by this user", "Copy it to a folder of your own.");
            default -> Refusal.refused("could not be read from the disk", "Copy it to another folder and try again.");
        };
    }

    private static byte[] read(Path file, int most) throws IOException, Refusal {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Refusal.refused("is not a file", "Name the file itself.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == 0) {
                throw Refusal.refused("is empty", "Copy it again from the camera or the original.");
            }
            return bytes;
        }
    }
}

package org.houserules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The bytes of a file on disk, up to a size that a school's file never reaches. */
final class SourceFile {
    static final int MEGABYTE = 1024 * 1024;

    private SourceFile() {}

    static byte[] bytes(Path file, Origin origin, int megabytes) throws Unusable {
        try {
            refuseWhatIsNoFile(Files.readAttributes(file, BasicFileAttributes.class), origin);
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(megabytes * MEGABYTE + 1);
                refuseSize(bytes.length, origin, megabytes);
                return bytes;
            }
        } catch (IOException unreadable) {
            throw why(unreadable, origin);
        }
    }

    static void refuseSize(int size, Origin origin, int megabytes) throws Unusable {
        if (size > megabytes * MEGABYTE) {
            throw origin.stop(
                    0, "The file is larger than " + megabytes + " MB", "Check that it is the right file, or split it.");
        }
        if (size == 0) {
            throw empty(origin);
        }
    }

    static Unusable empty(Origin origin) {
        return origin.stop(0, "The file is empty", "Check that it was saved, and that it is the right file.");
    }

    private static void refuseWhatIsNoFile(BasicFileAttributes found, Origin origin) throws Unusable {
        if (found.isDirectory()) {
            throw origin.stop(0, "This is a folder, not a file", "Give the file inside it.");
        }
        // A pipe or a device could keep the reader waiting for ever.
        if (!found.isRegularFile()) {
            throw origin.stop(0, "This is not an ordinary file", "Save it as a file and give that.");
        }
    }

    static Unusable why(IOException unreadable, Origin origin) {
        return switch (unreadable) {
            case NoSuchFileException missing ->
                origin.stop(0, "There is no such file", "Check its name and the folder it is in.");
            case AccessDeniedException closed ->
                origin.stop(0, "The file may not be read", "Ask its owner for permission to read it.");
            default -> origin.stop(0, "The file cannot be read", "Check its name and that its disk is there.");
        };
    }
}

package org.houserules.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes and deletes so that a file is whole or not there, even when the power fails in between. */
final class Durable {
    /** Files that are still being written begin so; nobody takes them for whole ones. */
    static final String PART = ".part-";

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OUR_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Durable() {}

    /** Puts the file in its place, or in the place of an older one of this name. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path part = part(file, bytes);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(folderOf(file));
    }

    /** Whether it was created; a file of this name that another process has written first is left as it is. */
    static boolean create(Path file, byte[] bytes) throws IOException {
        Path part = part(file, bytes);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException another) {
            return false;
        } finally {
            Files.deleteIfExists(part);
        }
        sync(folderOf(file));
        return true;
    }

    /** Whether it was there. */
    static boolean delete(Path file) throws IOException {
        boolean was = Files.deleteIfExists(file);
        if (was) {
            sync(folderOf(file));
        }
        return was;
    }

    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path whole = folder.toAbsolutePath();
            Files.createDirectories(whole, OUR_FOLDER);
            sync(folderOf(whole));
        }
    }

    private static Path part(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(folderOf(file), PART, "", OURS_ALONE);
        try (FileChannel out = FileChannel.open(part, Set.of(StandardOpenOption.WRITE))) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
            return part;
        } catch (IOException full) {
            Files.deleteIfExists(part);
            throw full;
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file stands in a folder: " + file);
        }
        return folder;
    }
}

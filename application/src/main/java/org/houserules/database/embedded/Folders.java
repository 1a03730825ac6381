package org.houserules.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that only their owner may open. */
final class Folders {
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Folders() {}

    /** Makes the folder if needed, and closes it to others in any case. */
    static Path closedToOthers(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, OWNER_FOLDER);
        return folder.toRealPath();
    }

    /** Writes a secret that is there whole or not at all, and never readable by others. */
    static void writeSecret(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "secret-", "", OWNER_FILE);
        Files.writeString(beside, text);
        moveForGood(beside, file);
    }

    /** Moves in one step and lets the disk know, so that a power cut does not undo it. */
    static void moveForGood(Path from, Path to) throws IOException {
        force(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.resolveSibling(""));
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Everything in it with its permissions, for whoever changes none of its files: they are one and the same on the disk
     * where it can be done, and copied where not.
     */
    static void linkOrCopy(Path folder, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.toList();
        }
        for (Path path : all) {
            linkOrCopyOne(path, to.resolve(folder.relativize(path).toString()));
        }
    }

    private static void linkOrCopyOne(Path path, Path to) throws IOException {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createLink(to, path);
                return;
            } catch (FileSystemException | UnsupportedOperationException otherDisk) {
                Files.deleteIfExists(to);
            }
        }
        Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

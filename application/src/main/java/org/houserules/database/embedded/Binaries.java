package org.houserules.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once into a folder named after their version. */
record Binaries(Path folder) {
    static final String MAJOR = "18";
    static final String VERSION = MAJOR + ".6";
    private static final String READY = "houserules.programs";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    static synchronized Binaries in(Path cache) {
        Path folder = cache.resolve("postgres-" + VERSION);
        if (!Files.isDirectory(folder)) {
            unpack(cache, folder);
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Unpacks beside the place and moves: whoever finds the folder finds it whole. One process unpacks, others wait. */
    private static void unpack(Path cache, Path folder) {
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (alone.isValid() && !Files.isDirectory(folder)) {
                    Path beside = cache.resolve("unpacking");
                    Folders.delete(beside);
                    Optional<Path> ready = unpackedBefore();
                    if (ready.isPresent()) {
                        Folders.linkOrCopy(ready.get(), beside);
                    } else {
                        extract(beside);
                    }
                    Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException failed) {
            throw new EmbeddedPostgresFailed(
                    "The database's programs could not be unpacked into " + cache
                            + ". Is the disk full (100 MB are needed) or the folder not ours to write?",
                    failed);
        }
    }

    /** What the build has unpacked once for all data folders, each of which gets links or a copy of its own. */
    private static Optional<Path> unpackedBefore() {
        return Optional.ofNullable(System.getProperty(READY))
                .map(folder -> Path.of(folder).resolve("postgres-" + VERSION))
                .filter(Files::isDirectory);
    }

    private static void extract(Path into) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException("this copy of House Rules lacks " + ARCHIVE);
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, into);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path place = into.resolve(entry.getName()).normalize();
        if (!place.startsWith(into)) {
            throw new IOException("a file of the archive would leave its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(place.getParent());
            Files.copy(tar, place);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}

package org.houserules.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** The file of the trail's key in the data folder, readable by nobody else. */
record KeyFile(Path path) {
    static KeyFile in(Path data) {
        return new KeyFile(data.resolve("keys").resolve("trail-key"));
    }

    Optional<TrailKey> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length != TrailKey.LENGTH) {
                throw new TrailCannotBeKept("The key of the trail in " + path + " is damaged: it has " + bytes.length
                        + " bytes instead of " + TrailKey.LENGTH + ". Put it back from a backup.");
            }
            return Optional.of(new TrailKey(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the trail in " + path + " cannot be read.", e);
        }
    }

    /** Makes a key, or takes the one that another node has made a moment earlier. */
    TrailKey make() {
        byte[] bytes = new byte[TrailKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(
                    path.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            keep(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the trail cannot be written to " + path + ".", e);
        }
        return read().orElseThrow();
    }

    /** Written whole under another name first: a key that is half there would be worse than none. */
    private void keep(byte[] bytes) throws IOException {
        Path draft = path.resolveSibling("trail." + UUID.randomUUID());
        var writing = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel file = FileChannel.open(draft, writing, mine)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}

package org.houserules.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Our claim on a data folder; the system drops it when our process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    /** Asked first: closing a second channel to a file that this process has locked would unlock it. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    /** A process that was killed a moment ago may still be on its way out. */
    private static final Deadline FOR_ONE_THAT_IS_ENDING = Deadline.ofSeconds(2);

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock on(DataFolder folder) throws IOException {
        if (!OURS.add(folder.lock())) {
            throw taken(folder);
        }
        try {
            return inThisProcess(folder);
        } catch (IOException | RuntimeException failed) {
            OURS.remove(folder.lock());
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OURS.remove(file);
    }

    private static FolderLock inThisProcess(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!FOR_ONE_THAT_IS_ENDING.holds(() -> locks(channel))) {
            channel.close();
            throw taken(folder);
        }
        return new FolderLock(folder.lock(), channel);
    }

    private static boolean locks(FileChannel channel) {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgresFailed taken(DataFolder folder) {
        return new EmbeddedPostgresFailed("Another House Rules uses the data folder " + folder.path()
                + ". Stop that one first, or choose another folder with --data.");
    }
}

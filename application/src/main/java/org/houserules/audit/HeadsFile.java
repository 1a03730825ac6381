package org.houserules.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The file that tells, line upon line, where each trail ended; only ever added to. */
record HeadsFile(Path path) {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final int LONGER_THAN_A_LINE = 1024;

    static HeadsFile in(Path data) {
        return new HeadsFile(data.resolve("trail-heads.txt"));
    }

    /** Whole lines; what a crash cut off while it was being written says nothing. */
    List<String> lines() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            String text = Files.readString(path, StandardCharsets.ISO_8859_1);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The heads of the trail in " + path + " cannot be read.", e);
        }
    }

    /** Adds the line that follows the last one, on the disk before this returns; one node and thread at a time. */
    void add(Function<Optional<String>, HeadLine> following) {
        ONE_AT_A_TIME.lock();
        try (FileChannel file = FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            String end = end(file);
            int whole = end.lastIndexOf('\n') + 1;
            file.truncate(file.size() - (end.length() - whole));
            file.position(file.size());
            Optional<String> last = end.substring(0, whole).lines().reduce((before, line) -> line);
            write(file, following.apply(last) + "\n");
            file.force(lock.isValid());
        } catch (IOException e) {
            throw new UncheckedIOException("The heads of the trail cannot be written to " + path + ".", e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static String end(FileChannel file) throws IOException {
        long from = Math.max(0, file.size() - LONGER_THAN_A_LINE);
        ByteBuffer bytes = ByteBuffer.allocate((int) (file.size() - from));
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private static void write(FileChannel file, String line) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
        while (left.hasRemaining()) {
            file.write(left);
        }
    }
}

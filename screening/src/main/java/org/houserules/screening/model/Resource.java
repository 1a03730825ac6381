package org.houserules.screening.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Optional;

/** A large file of the product, read into as much memory as it takes and no more: a school's server has little. */
final class Resource {
    private Resource() {}

    /**
     * @param where none if the file is missing
     * @param behind what shall stand behind it
     */
    static byte[] read(String name, Optional<URL> where, byte[] behind) {
        URL found = where.orElseThrow(() -> new IllegalStateException(name + " is missing"));
        try {
            URLConnection connection = found.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return read(in, connection.getContentLength(), behind);
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(name + " cannot be read", wrong);
        }
    }

    /** @param length less than nought if it is not known */
    static byte[] read(InputStream in, int length, byte[] behind) throws IOException {
        byte[] all;
        if (length < 0) {
            byte[] read = in.readAllBytes();
            all = Arrays.copyOf(read, read.length + behind.length);
        } else {
            all = new byte[length + behind.length];
            if (in.readNBytes(all, 0, length) < length || in.read() >= 0) {
                throw new IOException("It is not as long as it is said to be.");
            }
        }
        System.arraycopy(behind, 0, all, all.length - behind.length, behind.length);
        return all;
    }
}

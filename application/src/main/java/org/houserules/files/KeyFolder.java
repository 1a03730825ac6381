package org.houserules.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder of key files, named after the key and its number: {@code owner-7.2.key}. */
record KeyFolder(Path folder) {
    private static final String END = ".key";
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** Creates the folder where it is missing. */
    static KeyFolder at(Path folder) {
        try {
            Durable.folder(folder);
            return new KeyFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the keys of this name, in order. */
    TreeSet<Integer> versions(String name) {
        TreeSet<Integer> versions = new TreeSet<>();
        for (String file : fileNames()) {
            if (file.startsWith(name + ".") && file.endsWith(END)) {
                number(file.substring(name.length() + 1, file.length() - END.length()))
                        .ifPresent(versions::add);
            }
        }
        return versions;
    }

    /** The names of all keys, without their numbers. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String file : fileNames()) {
            int dot = file.indexOf('.');
            if (dot > 0 && file.endsWith(END)) {
                names.add(file.substring(0, dot));
            }
        }
        return names;
    }

    Optional<byte[]> read(String name, int version) {
        Path file = file(name, version);
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new KeysLost("Other users of this computer may read or change the key file " + file
                        + ". Close it to them (chmod 600) before House Rules is started.");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves a key that another process has created first as it is. */
    void create(String name, int version, byte[] bytes) {
        try {
            Durable.create(file(name, version), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String name, int version, byte[] bytes) {
        try {
            Durable.write(file(name, version), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name, int version) {
        return folder.resolve(name + "." + version + END);
    }

    private Collection<String> fileNames() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> number(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() < 10
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.charAt(0) != '0';
        return plain ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}

package org.houserules.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Files in one folder for each owner, enciphered with the owner's key and bound to owner and address. */
public final class EncryptedFiles implements FileStore {
    private final Path folder;
    private final Keys keys;

    /** @throws KeysLost where an owner has files but no key */
    public EncryptedFiles(Path folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
        for (Path owner : ownersWithFiles(folder)) {
            refuseWithoutKeys(owner.getFileName().toString());
        }
    }

    /** Whether any file is kept in this folder, for {@link Keys#open}. */
    public static boolean inUse(Path folder) {
        return !ownersWithFiles(folder).isEmpty();
    }

    @Override
    public FileAddress keep(long owner, byte[] bytes) {
        FileAddress address = address(owner, bytes);
        byte[] sealed = Envelope.FILE.seal(keys.current(key(owner)), bound(owner, address), bytes);
        try {
            Durable.folder(folderOf(owner, address));
            // In the place of one that is there: a damaged one is mended so, and its age tells that somebody wants it.
            Durable.write(file(owner, address), sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return address;
    }

    @Override
    public ReadFile read(long owner, FileAddress address) {
        try {
            return open(owner, address, Files.readAllBytes(file(owner, address)));
        } catch (NoSuchFileException missing) {
            return new NotThere();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean purge(long owner, FileAddress address) {
        try {
            return Durable.delete(file(owner, address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean purgeOld(long owner, FileAddress address, Instant keptBefore) {
        try {
            Path file = file(owner, address);
            return Files.getLastModifiedTime(file).toInstant().isBefore(keptBefore) && Durable.delete(file);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<FileAddress> all(long owner) {
        return files(folderOf(owner))
                .map(file -> file.getFileName().toString())
                .filter(FileAddress::isAddress)
                .map(FileAddress::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Enciphers what comes from now on with a new key of this owner; older files stay readable. */
    public void rotate(long owner) {
        keys.rotate(key(owner));
    }

    @Override
    public void removeLeftovers(long owner, Instant before) {
        try {
            for (Path file : files(folderOf(owner)).toList()) {
                boolean part = file.getFileName().toString().startsWith(Durable.PART);
                if (part && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Durable.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadFile open(long owner, FileAddress address, byte[] sealed) {
        OptionalInt version = Envelope.FILE.keyVersion(sealed);
        if (version.isEmpty()) {
            return new Unreadable("The file is not one that House Rules has written.");
        }
        Optional<VersionedKey> key = keys.key(key(owner), version.getAsInt());
        if (key.isEmpty()) {
            return new Unreadable("The key of this file is missing from the folder of keys.");
        }
        return Envelope.FILE
                .open(key.get(), bound(owner, address), sealed)
                .<ReadFile>map(Content::new)
                .orElse(new Unreadable("The file is damaged, or was moved here from another place."));
    }

    private FileAddress address(long owner, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.current(addressKey(owner)).bytes(), "HmacSHA256"));
            return new FileAddress(HexFormat.of().formatHex(mac.doFinal(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute an address", e);
        }
    }

    private void refuseWithoutKeys(String owner) {
        if (!keys.has("owner-" + owner) || !keys.has("address-" + owner)) {
            throw new KeysLost("The keys of owner " + owner + " are missing from the folder of keys, but files of that"
                    + " owner exist. Restore the folder of keys from the backup.");
        }
    }

    /** Folders of two digits keep each small enough to list. */
    private Path file(long owner, FileAddress address) {
        return folderOf(owner, address).resolve(address.value());
    }

    private Path folderOf(long owner, FileAddress address) {
        return folderOf(owner).resolve(address.value().substring(0, 2));
    }

    private Path folderOf(long owner) {
        return folder.resolve(Long.toString(owner));
    }

    private static String bound(long owner, FileAddress address) {
        return owner + "/" + address.value();
    }

    private static String key(long owner) {
        return "owner-" + owner;
    }

    private static String addressKey(long owner) {
        return "address-" + owner;
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
    }

    private static List<Path> ownersWithFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> owners = Files.list(folder)) {
            return owners.filter(owner -> isNumber(owner.getFileName().toString()))
                    .filter(owner -> files(owner)
                            .anyMatch(file ->
                                    FileAddress.isAddress(file.getFileName().toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

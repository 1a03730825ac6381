package org.houserules.files;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of this installation, in a folder of their own outside the database. A master key wraps all others; each has
 * a name and, since keys can be rotated, a number. Safe for several threads and for several processes on one folder.
 */
public final class Keys {
    private static final String MASTER = "master";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyFolder folder;
    private final Map<String, VersionedKey> known = new ConcurrentHashMap<>();

    private Keys(KeyFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder, and at the very first start makes the master key.
     *
     * @param alreadyInUse whether something exists that only the keys of earlier starts can open: files
     *     ({@link EncryptedFiles#inUse}) or a database. Then a missing master key is never replaced by a new one.
     * @throws KeysLost with what to do, where keys are missing
     */
    public static Keys open(Path folder, boolean alreadyInUse) {
        KeyFolder files = KeyFolder.at(folder);
        if (files.versions(MASTER).isEmpty()) {
            if (alreadyInUse || !files.names().isEmpty()) {
                throw new KeysLost("The master key is missing from " + folder
                        + ", but there are files or a database that need it. Restore that folder from the backup;"
                        + " without it they cannot be opened, and House Rules does not start with new keys.");
            }
            files.create(MASTER, 1, random());
        }
        return new Keys(files);
    }

    /** Thirty-two bytes under a name of small letters, digits and hyphens; the same at every start, never rotated. */
    public byte[] secret(String name) {
        return current("secret-" + plain(name)).bytes().clone();
    }

    /**
     * Makes a new master key, wraps every key with it, and gives files and sealed secrets new keys from now on. What
     * was enciphered before stays readable. Named secrets and addresses stay as they are.
     */
    public synchronized void rotate() {
        VersionedKey master = new VersionedKey(next(MASTER), random());
        folder.create(MASTER, master.version(), master.bytes());
        known.clear();
        for (String name : folder.names()) {
            if (!name.equals(MASTER)) {
                folder.versions(name).forEach(version -> rewrap(name, version));
            }
            if (name.startsWith("owner-") || name.startsWith("seal-")) {
                make(name, next(name));
            }
        }
    }

    /** Gives one name a new key from now on; the older ones stay for what they have enciphered. */
    synchronized void rotate(String name) {
        make(name, next(name));
    }

    /** The newest key of this name, made at its first use. */
    synchronized VersionedKey current(String name) {
        TreeSet<Integer> versions = folder.versions(name);
        if (versions.isEmpty()) {
            make(name, 1);
        }
        int newest = versions.isEmpty() ? 1 : versions.last();
        return key(name, newest).orElseThrow(() -> new KeysLost("The key file " + name + " was deleted."));
    }

    /** Empty where there is no key of this name and number. */
    Optional<VersionedKey> key(String name, int version) {
        String both = name + "." + version;
        Optional<VersionedKey> key = Optional.ofNullable(known.get(both)).or(() -> read(name, version));
        key.ifPresent(found -> known.put(both, found));
        return key;
    }

    boolean has(String name) {
        return !folder.versions(name).isEmpty();
    }

    private Optional<VersionedKey> read(String name, int version) {
        Optional<byte[]> file = folder.read(name, version);
        if (name.equals(MASTER)) {
            return file.map(bytes -> whole(name, version, bytes));
        }
        return file.map(wrapped -> whole(name, version, unwrap(name, version, wrapped)));
    }

    private byte[] unwrap(String name, int version, byte[] wrapped) {
        Optional<VersionedKey> master = Optional.of(Envelope.KEY.keyVersion(wrapped))
                .filter(number -> number.isPresent())
                .flatMap(number -> key(MASTER, number.getAsInt()));
        return master.flatMap(key -> Envelope.KEY.open(key, name + "." + version, wrapped))
                .orElseThrow(() -> damaged(name, version));
    }

    private void make(String name, int version) {
        folder.create(name, version, wrap(name, version, random()));
    }

    private void rewrap(String name, int version) {
        byte[] key =
                read(name, version).orElseThrow(() -> damaged(name, version)).bytes();
        folder.replace(name, version, wrap(name, version, key));
    }

    private byte[] wrap(String name, int version, byte[] key) {
        VersionedKey master = key(MASTER, folder.versions(MASTER).last()).orElseThrow(() -> damaged(MASTER, 1));
        return Envelope.KEY.seal(master, name + "." + version, key);
    }

    private int next(String name) {
        TreeSet<Integer> versions = folder.versions(name);
        return versions.isEmpty() ? 1 : versions.last() + 1;
    }

    private static VersionedKey whole(String name, int version, byte[] bytes) {
        if (bytes.length != VersionedKey.LENGTH) {
            throw damaged(name, version);
        }
        return new VersionedKey(version, bytes);
    }

    private static KeysLost damaged(String name, int version) {
        return new KeysLost("The key file " + name + "." + version + ".key is damaged, or was wrapped by a master key"
                + " that is missing. Restore the folder of keys from the backup.");
    }

    static String plain(String name) {
        boolean fits = !name.isEmpty()
                && name.length() <= 60
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!fits) {
            throw new IllegalArgumentException("a key's name has 1 to 60 small letters, digits and hyphens: " + name);
        }
        return name;
    }

    private static byte[] random() {
        byte[] bytes = new byte[VersionedKey.LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

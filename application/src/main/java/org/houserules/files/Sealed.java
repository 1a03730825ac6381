package org.houserules.files;

import java.util.Optional;
import java.util.OptionalInt;

/** Seals small secrets, a connector's application password for example, to be kept in a row of the database. */
public final class Sealed {
    private final Keys keys;

    public Sealed(Keys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose small letters, digits and hyphens, as "wordpress-7"; needed again to open it, so that one sealed
     *     secret cannot be put in the place of another
     */
    public byte[] seal(String purpose, byte[] secret) {
        return Envelope.SEALED.seal(keys.current(name(purpose)), purpose, secret);
    }

    public Opened open(String purpose, byte[] sealed) {
        OptionalInt version = Envelope.SEALED.keyVersion(sealed);
        if (version.isEmpty()) {
            return new Unreadable("These bytes are no sealed secret.");
        }
        Optional<VersionedKey> key = keys.key(name(purpose), version.getAsInt());
        if (key.isEmpty()) {
            return new Unreadable("The key that sealed this secret is missing from the folder of keys.");
        }
        return Envelope.SEALED
                .open(key.get(), purpose, sealed)
                .<Opened>map(Content::new)
                .orElse(new Unreadable("The sealed secret was changed, or sealed for another purpose."));
    }

    private static String name(String purpose) {
        return "seal-" + Keys.plain(purpose);
    }
}

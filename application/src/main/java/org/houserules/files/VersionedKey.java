package org.houserules.files;

/** Thirty-two secret bytes and the number that says which of several keys of one name they are. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never printed
record VersionedKey(int version, byte[] bytes) {
    static final int LENGTH = 32;

    VersionedKey {
        if (version < 1 || bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has a number from 1 on and 32 bytes");
        }
    }

    /** Says which key it is, never what. */
    @Override
    public String toString() {
        return "key " + version;
    }
}

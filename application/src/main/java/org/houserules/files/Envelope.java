package org.houserules.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Something enciphered with AES-256-GCM: four letters that say what it is, the number of its key, a nonce, the cipher.
 * What it is bound to (an owner, an address, a purpose) is not written down but needed to open it.
 */
enum Envelope {
    FILE("HRF1"),
    KEY("HRK1"),
    SEALED("HRS1");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HEADER = 8;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final byte[] letters;

    Envelope(String letters) {
        this.letters = letters.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] seal(VersionedKey key, String bound, byte[] plain) {
        byte[] header = header(key.version());
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = new byte[HEADER + NONCE + plain.length + TAG];
        System.arraycopy(header, 0, sealed, 0, HEADER);
        System.arraycopy(nonce, 0, sealed, HEADER, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, sealed, bound).doFinal(plain, 0, plain.length, sealed, HEADER + NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encipher", e);
        }
        return sealed;
    }

    /** The number of the key that opens it; empty where these bytes are no such envelope. */
    OptionalInt keyVersion(byte[] sealed) {
        boolean ours = sealed.length >= HEADER + NONCE + TAG
                && Arrays.equals(letters, 0, letters.length, sealed, 0, letters.length);
        return ours ? OptionalInt.of(ByteBuffer.wrap(sealed).getInt(letters.length)) : OptionalInt.empty();
    }

    /** Empty where a byte was changed, the key is another, or it was bound to something else. */
    Optional<byte[]> open(VersionedKey key, String bound, byte[] sealed) {
        OptionalInt version = keyVersion(sealed);
        if (version.isEmpty() || version.getAsInt() != key.version()) {
            return Optional.empty();
        }
        int from = HEADER + NONCE;
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, bound);
            return Optional.of(cipher.doFinal(sealed, from, sealed.length - from));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot decipher", e);
        }
    }

    private byte[] header(int version) {
        return ByteBuffer.allocate(HEADER).put(letters).putInt(version).array();
    }

    private Cipher cipher(int mode, VersionedKey key, byte[] sealed, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG * 8, sealed, HEADER, NONCE));
        cipher.updateAAD(header(key.version()));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package org.houserules.audit;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that seals the trail. It is kept outside the database: whoever can write there still cannot seal. */
final class TrailKey {
    static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    TrailKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("The key of the trail has " + LENGTH + " bytes.");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    Digest seal(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Digest.of(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make " + ALGORITHM + ".", e);
        }
    }
}

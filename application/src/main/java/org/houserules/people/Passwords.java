package org.houserules.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords are kept as argon2id hashes; few at a time are made, for each takes 19 MB for a moment. */
@Component
public class Passwords {
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final int AT_A_TIME = 2;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, ROUNDS);
    private final Semaphore atATime = new Semaphore(AT_A_TIME, true);

    public String hash(String password) {
        atATime.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            atATime.release();
        }
    }

    /** A hash that no password has, though trying one takes as long as with any other; it costs nothing to make. */
    public String ofNobody() {
        SecureRandom random = new SecureRandom();
        Base64.Encoder words = Base64.getEncoder().withoutPadding();
        byte[] salt = new byte[SALT];
        byte[] hash = new byte[LENGTH];
        random.nextBytes(salt);
        random.nextBytes(hash);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(KIBIBYTES, ROUNDS, LANES, words.encodeToString(salt), words.encodeToString(hash));
    }

    public boolean matches(String password, String hash) {
        atATime.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            atATime.release();
        }
    }
}

package org.houserules.accounts.reminders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret in the address of somebody's calendar: whose it is, and 32 random bytes. */
public record CalendarToken(long person, String words) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static CalendarToken fresh(long person) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String words = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new CalendarToken(person, person + "-" + words);
    }

    /** Empty where it cannot be one of ours. */
    public static Optional<CalendarToken> of(String words) {
        Matcher form = FORM.matcher(words);
        return form.matches() ? Optional.of(new CalendarToken(Long.parseLong(form.group(1)), words)) : Optional.empty();
    }

    /** Without the secret: it ends up in logs. */
    @Override
    public String toString() {
        return "CalendarToken[person=" + person + "]";
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}

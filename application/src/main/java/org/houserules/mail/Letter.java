package org.houserules.mail;

/**
 * A mail in plain words. Nothing of a child may stand in it: it lies on other people's servers.
 *
 * @param key what it is about
 * @param subject one line
 */
public record Letter(long person, String address, String key, String subject, String text) {
    private static final int LONGEST_SUBJECT = 150;

    /** Somebody's words in the subject or the address must not become a line of their own, which would be a header. */
    public Letter {
        address = oneLine(address);
        subject = oneLine(subject);
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}

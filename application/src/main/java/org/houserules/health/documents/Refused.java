package org.houserules.health.documents;

/** A document cannot be read: why, and how to mend it. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String mend;

    Refused(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String mend() {
        return mend;
    }
}

package org.houserules.accounts.requests.signing;

/** What a signature is for. */
public enum Matter {
    CONTENT("the account and everything on this form"),
    BRAND("the use of the school's name, logo and brand");

    private final String words;

    Matter(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What is added to a role that signs for it. */
    public String suffix() {
        return this == BRAND ? ", for logo and brand" : "";
    }
}

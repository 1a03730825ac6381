package org.houserules.consent;

/** How the office was told. */
public enum ToldHow {
    TELEPHONE("by telephone"),
    LETTER("by letter"),
    EMAIL("by e-mail"),
    IN_PERSON("in person");

    private final String label;

    ToldHow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

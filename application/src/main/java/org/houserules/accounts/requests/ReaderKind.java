package org.houserules.accounts.requests;

/** The seven kinds of people who may read an account or add to it. */
public enum ReaderKind {
    PUPILS("Pupils of this school"),
    STAFF("Staff of this school"),
    FAMILIES("Families of our pupils"),
    OTHER_SCHOOLS("Pupils of other schools"),
    ORGANISATIONS("Other organisations"),
    PUBLIC("The public"),
    OTHERS("Others");

    private final String words;

    ReaderKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isChildren() {
        return this == PUPILS || this == OTHER_SCHOOLS;
    }

    /** Neither pupils nor staff nor families of the school. */
    public boolean isOutside() {
        return this == OTHER_SCHOOLS || this == ORGANISATIONS || this == PUBLIC || this == OTHERS;
    }
}

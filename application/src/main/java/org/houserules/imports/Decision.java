package org.houserules.imports;

/** What a person has said of a clause of the document. */
public enum Decision {
    UNDECIDED("not decided"),
    CONFIRMED("as suggested"),
    SET("set otherwise"),
    ADVICE("advice only"),
    LEFT_OUT("left out");

    private final String called;

    Decision(String called) {
        this.called = called;
    }

    public String called() {
        return called;
    }
}

package org.houserules.accounts.kept;

import java.util.Arrays;
import java.util.Optional;

/** A step of closing an account. */
public enum ClosingStep {
    READERS(
            "Tell its readers",
            "Post where they find the school from now on, and until when this account can be read."),
    KEEP("Save what must be kept", "Download the account from the platform, and say where the copy is kept."),
    MODERATE("Decide what is still open", "Show or remove every comment that waits, and answer what was asked."),
    ACCESS("Remove everybody's access", "Remove every role on the platform, and say so in the access register."),
    DELETE("Delete or freeze it on the platform", "Say which of the two, and what the platform answered."),
    GONE(
            "See that it is gone",
            "Open its address without signing in: it must not be there any more, or be marked as closed."),
    LINKS("Take links to it off", "Look at the website, letters, signatures of e-mails and other accounts.");

    private final String called;
    private final String how;

    ClosingStep(String called, String how) {
        this.called = called;
        this.how = how;
    }

    public String called() {
        return called;
    }

    public String how() {
        return how;
    }

    public static Optional<ClosingStep> find(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }
}

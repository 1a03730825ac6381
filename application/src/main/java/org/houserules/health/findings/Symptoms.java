package org.houserules.health.findings;

import java.util.List;

/** All checks of a document that need nothing but the document and the registers. */
public final class Symptoms {
    private Symptoms() {}

    /** Reads the registers that ship with the product. */
    public static List<Symptom> shipped() {
        return List.of(
                new RegisteredWords(Registers.shipped()),
                new WrongDates(Acts.shipped()),
                new Reviews(),
                new AdoptionLines(),
                MissingTopics.shipped());
    }

    /** What the document calls consent and is none. */
    public static Symptom notConsent() {
        return new RegisteredWords(Registers.shipped().stream()
                .filter(entry -> entry.kind() == FindingKind.NOT_CONSENT)
                .toList());
    }
}

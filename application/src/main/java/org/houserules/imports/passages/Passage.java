package org.houserules.imports.passages;

/**
 * A piece of a school's document, in its own words.
 *
 * @param ref as the document numbers it, or by its heading and place where it numbers nothing
 * @param part the headings it stands under
 * @param lead what opens the list that it is a point of; empty elsewhere
 * @param aside why it is no clause; empty where it is one
 */
public record Passage(String ref, String part, String lead, String says, String aside) {
    public Passage {
        ref = Printable.of(ref);
        part = Printable.of(part);
        lead = Printable.of(lead);
        says = Printable.of(says);
    }

    public boolean isClause() {
        return aside.isEmpty();
    }

    Passage called(String other) {
        return new Passage(other, part, lead, says, aside);
    }

    static Passage aside(String ref, String part, String says, Aside why) {
        return new Passage(ref, part, "", says, why.says());
    }
}

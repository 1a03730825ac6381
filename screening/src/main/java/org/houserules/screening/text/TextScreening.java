package org.houserules.screening.text;

/** Says what a text contains that a school would want to know before it is seen. */
public interface TextScreening {
    /** The longest text that is screened whole, in UTF-16 code units. */
    int LONGEST = 100_000;

    Screened screen(String text);

    /** The text as whoever reads it after this one should see it, of the same length: without what is known to be harmless. */
    default String forAnother(String text) {
        return text;
    }
}

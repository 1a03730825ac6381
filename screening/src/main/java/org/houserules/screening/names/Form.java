package org.houserules.screening.names;

/** How much of a name stands in the text; preferred and also-known-as given names count as {@link #GIVEN}. */
public enum Form {
    FULL,
    GIVEN,
    GIVEN_AND_INITIAL,
    INITIAL_AND_FAMILY,
    FAMILY,
    INITIALS
}

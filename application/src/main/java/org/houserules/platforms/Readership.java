package org.houserules.platforms;

/** Who can read an account. */
public enum Readership {
    PUBLIC,
    PARENTS,
    PUPILS,
    STAFF
}

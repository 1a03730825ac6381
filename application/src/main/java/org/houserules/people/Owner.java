package org.houserules.people;

/** To whom rows belong: a school, or the trust. */
public record Owner(long id, Kind kind, String name) {
    /** A trust's own accounts and posts belong to it and not to one of its schools. */
    public enum Kind {
        SCHOOL,
        TRUST
    }
}

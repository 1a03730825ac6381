package org.houserules.people;

import java.util.Optional;

/**
 * To whom rows belong: a school, or the trust.
 *
 * @param trust of a school that belongs to one
 */
public record Owner(long id, Kind kind, String name, Optional<Long> trust) {
    /** A trust's own accounts and posts belong to it and not to one of its schools. */
    public enum Kind {
        SCHOOL,
        TRUST
    }
}

package org.houserules.accounts;

import org.houserules.platforms.Readership;

/** How pages name those who can read an account. */
public final class Audiences {
    private Audiences() {}

    public static String called(Readership audience) {
        return switch (audience) {
            case PUBLIC -> "Everybody";
            case PARENTS -> "Parents";
            case PUPILS -> "Pupils";
            case STAFF -> "Staff";
        };
    }
}

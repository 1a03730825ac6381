package org.houserules.platforms;

import java.net.URI;

/** A website's address with the user name and Application Password we have there. */
public record SiteAccess(URI address, String user, String password) {
    public SiteAccess {
        if (user.isBlank() || user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user name on a website is not empty and has no colon");
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return user + " at " + address;
    }
}

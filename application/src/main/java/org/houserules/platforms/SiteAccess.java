package org.houserules.platforms;

import java.net.URI;

/** A website's address with the user name and Application Password we have there. */
public record SiteAccess(URI address, String user, String password) {
    /** Never the password. */
    @Override
    public String toString() {
        return user + " at " + address;
    }
}

package org.houserules.database;

/** Where a PostgreSQL database is found, and the name and password to enter it with. */
public record DatabaseAddress(String url, String name, String password) {

    /** Without the password: an address ends up in logs. */
    @Override
    public String toString() {
        return "DatabaseAddress[url=" + url + ", name=" + name + "]";
    }
}

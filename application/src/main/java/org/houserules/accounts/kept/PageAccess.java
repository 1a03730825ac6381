package org.houserules.accounts.kept;

/** How the settings of a page are read. @param page its number on the platform @param key sealed */
public record PageAccess(String page, byte[] key) {
    @Override
    public String toString() {
        return "PageAccess[page=" + page + "]";
    }
}

package org.houserules.database.embedded;

/** Whether what was committed has to survive a power cut; only tests may say no. */
enum Durability {
    KEPT(""),
    THROWN_AWAY("""
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """);

    private final String settings;

    Durability(String settings) {
        this.settings = settings;
    }

    String settings() {
        return settings;
    }
}

package org.houserules.jobs;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This running program, told from all others that may work on the same rows. */
@Component
public class ThisNode {
    private final String name = UUID.randomUUID().toString();
    private final boolean alone;

    ThisNode(@Value("${houserules.alone-on-database:false}") boolean alone) {
        this.alone = alone;
    }

    public String name() {
        return name;
    }

    /** Whether the database is our own, locked to one program at a time: then every other node is dead. */
    public boolean alone() {
        return alone;
    }
}

package org.houserules.posts.publishing;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** This running program, told from all others that may work on the same rows. */
@Component
class ThisNode {
    private final String name = UUID.randomUUID().toString();

    String name() {
        return name;
    }
}

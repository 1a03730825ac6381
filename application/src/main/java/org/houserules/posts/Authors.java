package org.houserules.posts;

import java.util.Optional;

/** By which name and position people sign. */
public interface Authors {
    Optional<Signature> of(long person);

    /** As it stands under a post. */
    record Signature(String name, String position) {
        public String line() {
            return name + ", " + position;
        }
    }
}

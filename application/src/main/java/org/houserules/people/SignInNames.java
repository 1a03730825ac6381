package org.houserules.people;

import java.util.Optional;

/** Who may sign in, by the name they type. Read before anybody's rows may be seen. */
public interface SignInNames {
    /** @param hash of the password, with its salt and costs */
    record Known(long person, String hash) {}

    Optional<Known> find(String name);

    /** What person signs in with; a second call changes the name and the password. */
    void set(long person, String name, String hash);

    void disable(long person);
}

package org.houserules.people;

import java.util.Optional;

/** Who may sign in, by the name they type. Read before anybody's rows may be seen. */
public interface SignInNames {
    /** @param hash of the password, with its salt and costs */
    record Known(long person, String hash) {}

    /** @param mustChange whether the password was made for them and is to be changed at the first sign-in */
    record State(String name, String hash, boolean disabled, boolean mustChange) {}

    Optional<Known> find(String name);

    Optional<State> of(long person);

    /** Whether somebody else has it; names are compared in any case. */
    boolean isTaken(String name, long person);

    /** What person signs in with; a second call changes the name and the password. */
    void set(long person, String name, String hash);

    /** The same with a password that somebody else has seen, to be changed at the first sign-in. */
    void setOnce(long person, String name, String hash);

    void disable(long person);

    /** Whether there is anybody at all. */
    boolean anybody();
}

package org.houserules.pages;

import java.util.List;
import java.util.Optional;

/**
 * What stands round every page.
 *
 * @param person who is signed in, and the school they work in; absent on public pages
 * @param navigation the rooms they may enter
 * @param token stands in every form, so that no other site can send it
 * @param notice what has just been done
 */
public record Frame(Optional<Person> person, List<Link> navigation, Token token, Optional<String> notice) {

    /** Whoever is signed in. @param elsewhere other schools they may work in */
    public record Person(String name, String owner, List<Place> elsewhere) {}

    public record Place(long id, String name) {}

    /** A link of the navigation. @param here whether this page is in it */
    public record Link(String label, String path, boolean here) {}

    public record Token(String name, String value, String header) {}
}

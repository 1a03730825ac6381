package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of people of a school, and those of others who hold a role here or act for somebody here. */
public interface People {
    Optional<Person> find(long id);

    /** In the order of family names, those after the named person first to come. */
    List<Listed> list(Search search, Optional<Long> after, int most);

    long add(long owner, Person.Details details);

    void change(long id, Person.Details details);

    /** @param left whether those who have left are looked for instead of those who are here */
    record Search(
            long owner, String words, Optional<PersonKind> kind, Optional<Role> role, boolean left, LocalDate today) {}

    /**
     * A line of the register.
     *
     * @param roles held on the day
     * @param awayUntil last day of an absence that covers the day
     */
    record Listed(
            long id,
            String name,
            String position,
            Optional<String> email,
            PersonKind kind,
            Set<Role> roles,
            Optional<LocalDate> joined,
            Optional<LocalDate> left,
            Optional<LocalDate> awayUntil,
            boolean ofThisSchool) {}
}

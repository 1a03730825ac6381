package org.houserules.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is here, who holds which role and who acts for whom: enough to say who signs on any day of a period. */
public record SigningFacts(List<Somebody> people, List<RoleOf> roles, List<Away> away, List<ActingFor> acting) {

    /** @param belongs from joining to leaving */
    public record Somebody(long id, String name, PersonKind kind, Optional<Long> lineManager, Period belongs) {}

    public record RoleOf(long person, Role role, Period when) {}

    public record Away(long person, Period when) {}

    /** A written delegation. */
    public record ActingFor(long from, long to, Role role, Period when) {}

    /** With those who hold a role by what another room keeps, beside those who were given it by hand. */
    SigningFacts with(List<RoleOf> holders) {
        return new SigningFacts(
                people, Stream.concat(roles.stream(), holders.stream()).toList(), away, acting);
    }
}

package org.houserules.acknowledgements;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Audience;

/**
 * Who has to read the policy.
 *
 * @param kinds of people who belong to the school
 * @param roles whoever holds one of them here has to, wherever they belong
 */
public record Readers(Set<PersonKind> kinds, Set<Role> roles) {
    public Readers {
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
    }

    /** Those to whom a policy speaks by its own words; pupils, parents and the community are not in the register. */
    public static Readers of(Collection<Audience> covers) {
        return new Readers(
                covers.stream().flatMap(Readers::kinds).collect(Collectors.toSet()),
                covers.stream().flatMap(Readers::roles).collect(Collectors.toSet()));
    }

    private static Stream<PersonKind> kinds(Audience audience) {
        return switch (audience) {
            case STAFF -> EnumSet.allOf(PersonKind.class).stream().filter(PersonKind::isStaff);
            case GOVERNORS -> Stream.of(PersonKind.GOVERNOR);
            // Whoever an agency sends works under a contract: the stricter reading.
            case CONTRACTORS -> Stream.of(PersonKind.CONTRACTOR, PersonKind.AGENCY);
            case TRAINEES -> Stream.of(PersonKind.TRAINEE);
            case VOLUNTEERS -> Stream.of(PersonKind.VOLUNTEER);
            case AGENCY -> Stream.of(PersonKind.AGENCY);
            case TRUST -> Stream.of(PersonKind.TRUST_STAFF);
            case PUPILS, PARENTS, COMMUNITY, SCHOOL -> Stream.empty();
        };
    }

    private static Stream<Role> roles(Audience audience) {
        return switch (audience) {
            // A head who belongs to the trust or to another school leads here all the same.
            case STAFF -> Stream.of(Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);
            case GOVERNORS -> Stream.of(Role.GOVERNOR, Role.CHAIR_OF_GOVERNORS);
            default -> Stream.empty();
        };
    }

    /** Whether a clause for these speaks to somebody. */
    public static boolean speaksTo(Collection<Audience> audience, PersonKind kind, Set<Role> held) {
        return audience.stream()
                .anyMatch(one -> kinds(one).anyMatch(kind::equals) || roles(one).anyMatch(held::contains));
    }

    public boolean areNobody() {
        return kinds.isEmpty() && roles.isEmpty();
    }
}

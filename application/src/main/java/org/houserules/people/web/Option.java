package org.houserules.people.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;

/** One choice of a list. */
public record Option(String value, String label) {
    static List<Option> kinds() {
        return Stream.of(PersonKind.values())
                .map(kind -> new Option(kind.name(), kind.called()))
                .toList();
    }

    static List<Option> roles() {
        return of(Stream.of(Role.values()));
    }

    /** An authorised author is one by a written authorisation, not by hand. */
    static List<Option> rolesToGive() {
        return of(Stream.of(Role.values()).filter(role -> role != Role.AUTHORISED_AUTHOR));
    }

    /** Each of them first, where there are several. */
    static List<Option> schools(List<Owner> schools) {
        Stream<Option> one = schools.stream().map(school -> new Option(String.valueOf(school.id()), school.name()));
        return schools.size() > 1
                ? Stream.concat(Stream.of(new Option("each", "Each school of the trust")), one)
                        .toList()
                : one.toList();
    }

    static List<Option> of(Stream<Role> roles) {
        return roles.distinct()
                .map(role -> new Option(role.name(), role.called()))
                .toList();
    }

    static List<Option> people(Map<Long, String> choices, long without) {
        return choices.entrySet().stream()
                .filter(one -> one.getKey() != without)
                .map(one -> new Option(String.valueOf(one.getKey()), one.getValue()))
                .toList();
    }
}

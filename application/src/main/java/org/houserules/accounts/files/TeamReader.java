package org.houserules.accounts.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.reading.Section;

/** Reads the people whom a request names; the same name is the same person. */
final class TeamReader {
    private final Map<String, Person> byName = new LinkedHashMap<>();

    /** The numbers of those named, as an answer keeps them; empty where nobody is. */
    Optional<String> read(List<Section> sections) {
        String numbers = sections.stream()
                .map(this::person)
                .map(person -> String.valueOf(person.id()))
                .collect(Collectors.joining(","));
        return Optional.of(numbers).filter(named -> !named.isEmpty());
    }

    private Person person(Section section) {
        String name = section.requiredText("name");
        boolean works = section.flag("works").orElse(false);
        boolean authorised = section.flag("authorised").orElse(false);
        section.refuseUnknown();
        long next = byName.size() + 1L;
        return byName.merge(name, new Person(next, name, works, authorised), TeamReader::together);
    }

    /** Said twice of one person, either counts. */
    private static Person together(Person first, Person second) {
        return new Person(
                first.id(), first.name(), first.works() || second.works(), first.authorised() || second.authorised());
    }

    Map<Long, Person> people() {
        Map<Long, Person> byNumber = new HashMap<>();
        byName.values().forEach(person -> byNumber.put(person.id(), person));
        return Map.copyOf(byNumber);
    }
}

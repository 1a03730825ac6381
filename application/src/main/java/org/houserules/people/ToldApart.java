package org.houserules.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houserules.people.People.Listed;

/** Labels to choose people by: name and position, and where two would read the same, what else tells them apart. */
public final class ToldApart {
    private ToldApart() {}

    /** In the order of the people. */
    public static Map<Long, String> labels(List<Listed> people) {
        Map<String, Long> count =
                people.stream().collect(Collectors.groupingBy(ToldApart::plain, Collectors.counting()));
        return people.stream()
                .collect(Collectors.toMap(
                        Listed::id,
                        person -> count.getOrDefault(plain(person), 1L) > 1
                                ? plain(person) + " (" + more(person) + ")"
                                : plain(person),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String plain(Listed person) {
        return person.position().isBlank() ? person.name() : person.name() + ", " + person.position();
    }

    private static String more(Listed person) {
        Function<java.time.LocalDate, String> since = day -> "joined " + BritishDays.day(day) + ", ";
        return person.email().orElseGet(() -> person.joined().map(since).orElse("") + "number " + person.id());
    }
}

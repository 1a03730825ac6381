package org.houserules.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.Person.Details;

/** Which parts of what is kept of somebody differ: their names only, as the trail keeps no names of people. */
final class Changes {
    private Changes() {}

    static String between(Details before, Details after) {
        return Stream.of(
                        part(
                                "name",
                                List.of(before.givenName(), before.familyName()),
                                List.of(after.givenName(), after.familyName())),
                        part("position", before.position(), after.position()),
                        part("email", before.email(), after.email()),
                        part("kind", before.kind(), after.kind()),
                        part("line-manager", before.lineManager(), after.lineManager()),
                        part("joined", before.joined(), after.joined()),
                        part("left", before.left(), after.left()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> part(String name, Object before, Object after) {
        return Objects.equals(before, after) ? Stream.empty() : Stream.of(name);
    }
}

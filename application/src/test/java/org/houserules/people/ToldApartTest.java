package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.People.Listed;
import org.junit.jupiter.api.Test;

class ToldApartTest {
    private static Listed person(long id, String position, Optional<String> email) {
        return new Listed(
                id,
                "Sam Demo",
                position,
                email,
                PersonKind.TEACHER,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    @Test
    void aPositionTellsTwoOfOneNameApart() {
        assertThat(ToldApart.labels(
                                List.of(person(1, "Cook", Optional.empty()), person(2, "Teacher", Optional.empty())))
                        .values())
                .containsExactly("Sam Demo, Cook", "Sam Demo, Teacher");
    }

    @Test
    void twoOfOneNameAndPositionAreToldApartByMailOrNumber() {
        assertThat(ToldApart.labels(List.of(
                                person(1, "Teacher", Optional.of("sam@willowbrook.example")),
                                person(2, "Teacher", Optional.empty())))
                        .values())
                .containsExactly("Sam Demo, Teacher (sam@willowbrook.example)", "Sam Demo, Teacher (number 2)");
    }
}

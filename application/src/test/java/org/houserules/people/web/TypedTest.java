package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "24/11/2026", " 24/11/2026 ", "2026-11-24"})
    void aDayIsReadAsFieldsSendItAndAsPeopleWriteIt(String text) {
        assertThat(new Typed(Map.of("day", text)).day("day")).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "tomorrow", "11/24/2026", "24/11/26", "0001-01-01", "+99999-01-01"})
    void noSuchDayIsToldAsSuch(String text) {
        Typed typed = new Typed(Map.of("day", text));

        assertThat(typed.day("day")).isEmpty();
        assertThat(typed.errors().at("day")).contains("There is no such day. Write it as 24/11/2026.");
    }

    @Test
    void aDayThatIsNotThereIsNoMistakeUnlessItIsNeeded() {
        Typed typed = new Typed(Map.of());

        assertThat(typed.day("day")).isEmpty();
        assertThat(typed.isFine()).isTrue();
        typed.requiredDay("day", "Give it.");
        assertThat(typed.errors().at("day")).contains("Give it.");
    }

    @Test
    void whatIsTooLongIsToldOnce() {
        Typed typed = new Typed(Map.of("name", "x".repeat(201)));
        typed.text("name");
        typed.text("name");

        assertThat(typed.errors().all()).hasSize(1);
    }

    @Test
    void aChoiceNobodyOfferedIsNone() {
        Typed typed = new Typed(Map.of("role", "KING", "id", "12x", "other", "999999999999999999999"));

        assertThat(typed.choice("role", Role.class)).isEqualTo(Optional.empty());
        assertThat(typed.id("id")).isEmpty();
        assertThat(typed.id("other")).isEmpty();
    }
}

package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnePersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zack has a statement",
                "Kofi has sickle cell",
                "today Zainab was off",
                "he's on the spectrum",
                "She can't come",
                "my own little girl is ill",
                "our little one had grommets"
            })
    void aNameHeOrSheOrAChildOfOursIsOnePerson(String sentence) {
        assertThat(OnePerson.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for a lovely assembly this morning",
                "Knife skills in food tech today",
                "The PTA met in the hall on Monday",
                "We are looking forward to the fair on Saturday",
                ""
            })
    void anOrdinarySentenceTellsOfNobody(String sentence) {
        assertThat(OnePerson.isIn(sentence)).isFalse();
    }
}

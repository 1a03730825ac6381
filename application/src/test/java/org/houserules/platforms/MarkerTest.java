package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "short12", "hr-abcdefg", "1abcdefgh", "hrABCDEFG", "hr abcdefg", "hrabcdefé", "%2e%2e%2f2"})
    void onlySmallLettersAndDigitsBeginningWithALetterAreAMarker(String value) {
        assertThatThrownBy(() -> new Marker(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMarkerHasEightToSixtyCharacters() {
        assertThat(Marker.isMarker("a".repeat(7))).isFalse();
        assertThat(Marker.isMarker("a".repeat(8))).isTrue();
        assertThat(Marker.isMarker("a".repeat(60))).isTrue();
        assertThat(Marker.isMarker("a".repeat(61))).isFalse();
    }

    @Test
    void aPostBearsItsMarkerAlsoWhereTheSiteNumberedIt() {
        Marker marker = new Marker("hrabcdefg");

        assertThat(post("hrabcdefg").bears(marker)).isTrue();
        assertThat(post("hrabcdefg-2").bears(marker)).isTrue();
        assertThat(post("hrabcdefg-").bears(marker)).isFalse();
        assertThat(post("hrabcdefg-x2").bears(marker)).isFalse();
        assertThat(post("hrabcdefg2").bears(marker)).isFalse();
        assertThat(post("").bears(marker)).isFalse();
    }

    private static PostOnSite post(String slug) {
        return new PostOnSite(1, slug, "draft", URI.create("https://school.example/"), "", "");
    }
}

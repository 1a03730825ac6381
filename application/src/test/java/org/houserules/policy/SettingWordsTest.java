package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingWordsTest {
    private final SettingWords words = SettingWords.shipped();

    static List<CatalogueEntry<?, ?>> controls() {
        return PolicyOnTrial.controls().entries().toList();
    }

    @ParameterizedTest
    @MethodSource("controls")
    void everySettingSpeaksForItself(CatalogueEntry<?, ?> control) {
        assertThat(SettingDescription.of(control.setting()))
                .allSatisfy(setting -> assertThat(words.speaksOf(control.key(), setting))
                        .as(control.key() + " " + setting.key())
                        .isTrue());
    }

    @Test
    void aWordBecomesASentence() {
        assertThat(words.means("names-with-photos", "allow", Optional.of("first-name")))
                .isEqualTo("Pupils' first names may stand beside a photograph, surnames may not");
        assertThat(words.means("third-party-permission", "for", Optional.of("quotation, music")))
                .isEqualTo("Others must have agreed to: being quoted, their music");
        assertThat(words.means("consent-list-fresh", "days", Optional.of("42")))
                .endsWith("at most this many days old: 42");
    }

    @Test
    void whatIsLeftOutMeansSomethingToo() {
        assertThat(words.means("account-limit", "each", Optional.empty()))
                .isEqualTo("There may be one account on each platform");
    }

    @Test
    void aSettingOfAnotherProgramSpeaksByItsKey() {
        assertThat(words.means("quiet-day", "days", Optional.of("friday"))).isEqualTo("days: friday");
        assertThat(words.asks("quiet-day", "days")).isEqualTo("days");
    }
}

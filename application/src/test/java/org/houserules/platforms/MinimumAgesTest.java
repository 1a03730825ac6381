package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.houserules.platforms.MinimumAges.Age;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumAgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, 13",
        "INSTAGRAM, 13",
        "X, 13",
        "TIKTOK, 13",
        "YOUTUBE, 13",
        "WHATSAPP, 13",
        "LINKEDIN, 16",
        "BLUESKY, 13"
    })
    void anAgeIsKnownWithItsSource(Platform platform, int years) {
        Age age = MinimumAges.shipped().on(platform, TODAY).orElseThrow();
        assertThat(age.years()).isEqualTo(years);
        assertThat(age.source().getScheme()).isEqualTo("https");
    }

    @ParameterizedTest
    @CsvSource({"MASTODON", "WEBSITE", "OTHER"})
    void whatEachHostSetsForItselfIsNotOnRecord(Platform platform) {
        assertThat(MinimumAges.shipped().on(platform, TODAY)).isEmpty();
    }

    @Test
    void anAgeHoldsFromItsFirstDayUntilTheNext() throws Unusable {
        MinimumAges ages = MinimumAges.read("ages.yaml", """
                format: 1
                ages:
                  - {platform: x, years: 16, source: "https://x.example/", from: 2027-04-01, checked: 2026-11-20}
                  - {platform: x, years: 13, source: "https://x.example/", from: 2020-01-01, checked: 2026-11-20}
                """);
        assertThat(ages.on(Platform.X, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(ages.on(Platform.X, LocalDate.of(2027, 3, 31)).map(Age::years))
                .contains(13);
        assertThat(ages.on(Platform.X, LocalDate.of(2027, 4, 1)).map(Age::years))
                .contains(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "years: 13, source: \"https://x.example/\", checked: 2026-11-20",
                "platform: x, source: \"https://x.example/\", checked: 2026-11-20",
                "platform: x, years: 13, source: a friend, checked: 2026-11-20",
                "platform: x, years: 13, source: \"https://x.example/\"",
                "platform: x, years: 13, source: \"https://x.example/\", checked: 2026-11-20, form: 2020-01-01"
            })
    void aRowThatLacksSomethingIsRefused(String row) {
        assertThatThrownBy(() -> MinimumAges.read("ages.yaml", "ages:\n  - {" + row + "}\n"))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void everyRowSaysWhenItWasChecked() {
        assertThat(MinimumAges.shipped().all())
                .isNotEmpty()
                .allSatisfy(age -> assertThat(age.checked()).isBetween(LocalDate.of(2026, 8, 1), TODAY));
    }
}

package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;
import static org.houserules.accounts.controls.ARequest.adults;
import static org.houserules.accounts.controls.ARequest.aged;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.platforms.MinimumAges;
import org.houserules.platforms.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MinimumAgeTest {
    private static Judged judged(ARequest request) {
        return Judged.by(new MinimumAge(MinimumAges.shipped()), request);
    }

    private static ARequest readBy(Readers... readers) {
        return aRequest().readers(Question.AUDIENCE, readers);
    }

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, 12, breached",
        "FACEBOOK, 13, met",
        "LINKEDIN, 15, breached",
        "LINKEDIN, 16, met",
        "WHATSAPP, 13, met",
        "MASTODON, 17, cannot-tell",
        "MASTODON, 18, met",
        "OTHER, 17, cannot-tell"
    })
    void theYoungestReaderIsOldEnoughForThePlatform(Platform platform, int youngest, String result) {
        assertThat(judged(readBy(aged(ReaderKind.PUPILS, youngest, 18)).on(platform))
                        .lines())
                .containsExactly(result + " audience", "met younger-children");
    }

    @ParameterizedTest
    @CsvSource({"12, breached", "13, met"})
    void contributorsCountAsReadersDo(int youngest, String result) {
        assertThat(judged(aRequest().readers(Question.CONTRIBUTORS, aged(ReaderKind.OTHER_SCHOOLS, youngest, 16)))
                        .lines())
                .containsExactly("met audience", result + " contributors", "met younger-children");
    }

    @Test
    void anAgeIsCountedWhateverTheKindOfPeople() {
        assertThat(judged(readBy(aged(ReaderKind.FAMILIES, 9, 60))).lines()).contains("breached audience");
    }

    @Test
    void theLowerOfTwoAgesIsTheYoungest() {
        assertThat(judged(readBy(aged(ReaderKind.PUPILS, 16, 11))).lines()).contains("breached audience");
    }

    @ParameterizedTest
    @EnumSource
    void theAgesOfChildrenHaveToBeKnown(ReaderKind kind) {
        assertThat(judged(readBy(adults(kind))).lines())
                .contains((kind.isChildren() ? "cannot-tell" : "met") + " audience");
    }

    @Test
    void withoutAPlatformOrReadersNobodyCanTell() {
        assertThat(judged(aBlankOne()).lines()).containsExactly("cannot-tell platform");
        assertThat(judged(aRequest().without(Question.AUDIENCE)).lines()).containsExactly("cannot-tell audience");
    }

    @Test
    void nobodyJoinsTheSchoolsOwnWebsiteButSomebodyElsesHasTerms() {
        ARequest website = readBy(aged(ReaderKind.PUPILS, 5, 11)).on(Platform.WEBSITE);
        assertThat(judged(website).lines()).containsExactly("met platform");
        assertThat(judged(website.with(Question.HOST, "A company")).lines()).contains("cannot-tell audience");
    }

    @Test
    void somebodyHasThoughtOfChildrenWhoAreTooYoung() {
        assertThat(judged(aRequest().without(Question.YOUNGER_CHILDREN)).lines())
                .contains("breached younger-children");
        assertThat(judged(readBy(adults(ReaderKind.STAFF)).without(Question.YOUNGER_CHILDREN))
                        .lines())
                .containsExactly("met audience");
    }

    @ParameterizedTest
    @CsvSource({"2024-04-10, 16", "2024-04-11, 13", "2024-04-12, 13"})
    void theAgeIsThatOfTheDay(LocalDate day, int years) {
        assertThat(MinimumAges.shipped().on(Platform.WHATSAPP, day).map(MinimumAges.Age::years))
                .isEqualTo(Optional.of(years));
    }
}

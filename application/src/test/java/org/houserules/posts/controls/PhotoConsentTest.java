package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.SEPTEMBER;
import static org.houserules.posts.AClass.answered;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.AClass.given;
import static org.houserules.posts.AClass.givenUntil;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.DAY_BEFORE;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.platforms.Platform;
import org.houserules.policy.Finding;
import org.houserules.policy.Result;
import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PhotoConsentTest {
    private static final ConsentSetting OPT_IN = new ConsentSetting(Basis.OPT_IN);
    private static final ConsentSetting OPT_OUT = new ConsentSetting(Basis.OPT_OUT);
    private static final APost RUFUS_ALONE = aPost().picture(aPicture().showing(RUFUS));

    private static Judged judged(APost post) {
        return Judged.by(new PhotoConsent(), OPT_IN, post);
    }

    private static Judged after(Consent... rows) {
        return judged(RUFUS_ALONE.consents(List.of(rows)));
    }

    @Test
    void everyPupilInEveryPictureIsJudged() {
        APost post = aPost().pictures(aPicture(), aPicture().showing(RUFUS));
        assertThat(judged(post).lines()).containsExactly("met pictures[0]", "met pictures[0]", "met pictures[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, met, permission is held",
        "REFUSED, breached, permission is refused",
        "OBJECTED, breached, there is an objection",
        "WITHDRAWN, breached, permission was withdrawn",
        "REQUESTED, cannot-tell, not answered"
    })
    void theAnswerOnRecordDecides(ConsentAnswer answer, String result, String why) {
        Judged judged = after(answered(RUFUS, ConsentKind.PHOTO, answer, SEPTEMBER));
        assertThat(judged.lines()).containsExactly(result + " pictures[0]");
        assertThat(judged.only().what()).contains("Rufus Picklethwaite (Q02)").contains(why);
    }

    private static Stream<Arguments> givenOn() {
        return Stream.of(
                arguments(DAY_BEFORE, "met pictures[0]"),
                arguments(GOES_OUT, "met pictures[0]"),
                arguments(DAY_AFTER, "cannot-tell pictures[0]"));
    }

    @ParameterizedTest
    @MethodSource("givenOn")
    void aPermissionCountsFromTheDayItWasGiven(LocalDate on, String line) {
        assertThat(after(answered(RUFUS, ConsentKind.PHOTO, ConsentAnswer.GIVEN, on))
                        .lines())
                .containsExactly(line);
    }

    private static Stream<Arguments> lastDays() {
        return Stream.of(
                arguments(DAY_BEFORE, "breached pictures[0]"),
                arguments(GOES_OUT, "met pictures[0]"),
                arguments(DAY_AFTER, "met pictures[0]"));
    }

    @ParameterizedTest
    @MethodSource("lastDays")
    void aPermissionCountsThroughItsLastDay(LocalDate until, String line) {
        Judged judged = after(givenUntil(RUFUS, ConsentKind.PHOTO, until));
        assertThat(judged.lines()).containsExactly(line);
        assertThat(judged.only().what().contains("ended on 23 November 2026")).isEqualTo(line.startsWith("breached"));
    }

    @Test
    void aPermissionWithoutADateHoldsThePost() {
        Consent undated = new Consent(
                RUFUS, ConsentKind.PHOTO, ConsentPurpose.ANY, ConsentAnswer.GIVEN, Optional.empty(), Optional.empty());
        Judged judged = after(undated);
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0]");
        assertThat(judged.only().what()).contains("no date");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentAnswer.class,
            names = {"REFUSED", "OBJECTED", "WITHDRAWN"})
    void aNoCountsFromItsDayOn(ConsentAnswer no) {
        Consent yes = answered(RUFUS, ConsentKind.PHOTO, ConsentAnswer.GIVEN, SEPTEMBER);
        for (LocalDate day : List.of(SEPTEMBER, DAY_BEFORE, GOES_OUT)) {
            assertThat(after(yes, answered(RUFUS, ConsentKind.PHOTO, no, day)).lines())
                    .containsExactly("breached pictures[0]");
        }
        assertThat(after(yes, answered(RUFUS, ConsentKind.PHOTO, no, DAY_AFTER)).lines())
                .containsExactly("met pictures[0]");
    }

    @Test
    void withoutARecordNobodyCanTell() {
        Judged judged = after();
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0]");
        assertThat(judged.only().what()).endsWith("no permission is on record.");
    }

    @Test
    void aPermissionForAFilmIsNoneForAPicture() {
        assertThat(after(answered(RUFUS, ConsentKind.VIDEO, ConsentAnswer.GIVEN, SEPTEMBER))
                        .only()
                        .what())
                .endsWith("no permission is on record.");
    }

    @Test
    void theWantOfAnyListIsSaid() {
        Judged judged = judged(RUFUS_ALONE.noConsents());
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0]");
        assertThat(judged.only().what()).contains("no list of consents was given");
    }

    @ParameterizedTest
    @CsvSource({
        "WEBSITE, WEBSITE, met",
        "WEBSITE, FACEBOOK, cannot-tell",
        "SOCIAL_MEDIA, WEBSITE, cannot-tell",
        "SOCIAL_MEDIA, FACEBOOK, met",
        "SOCIAL_MEDIA, WHATSAPP, met",
        "SOCIAL_MEDIA, OTHER, met",
        "PRESS, FACEBOOK, cannot-tell",
        "PRESS, WEBSITE, cannot-tell",
        "ANY, WEBSITE, met",
        "ANY, TIKTOK, met"
    })
    void aPermissionReachesTheAccountsOfItsPurpose(ConsentPurpose purpose, Platform platform, String result) {
        APost post = RUFUS_ALONE
                .consents(List.of(given(RUFUS, ConsentKind.PHOTO, purpose)))
                .on(platform);
        Judged judged = judged(post);
        assertThat(judged.lines()).containsExactly(result + " pictures[0]");
        if (result.equals("cannot-tell")) {
            assertThat(judged.only().what()).contains("another use");
        }
    }

    @ParameterizedTest
    @CsvSource({"WEBSITE, cannot-tell", "SOCIAL_MEDIA, cannot-tell", "PRESS, cannot-tell", "ANY, met"})
    void onAnUnknownPlatformOnlyAPermissionForAnyUseHolds(ConsentPurpose purpose, String result) {
        APost post = RUFUS_ALONE
                .consents(List.of(given(RUFUS, ConsentKind.PHOTO, purpose)))
                .onNoKnownPlatform();
        assertThat(judged(post).lines()).containsExactly(result + " pictures[0]");
    }

    @Test
    void aPupilWhoIsNotOnTheRollHoldsThePostWhateverTheListSays() {
        APost post = aPost().picture(aPicture().showing("Q99"))
                .answers(answered("Q99", ConsentKind.PHOTO, ConsentAnswer.GIVEN, SEPTEMBER));
        Judged judged = judged(post);
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0]");
        assertThat(judged.only().what()).contains("Q99").contains("not on the roll");
    }

    @Test
    void theWantOfARollIsSaid() {
        Judged judged = judged(RUFUS_ALONE.noRoll());
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0]");
        assertThat(judged.only().what()).contains("no roll was given").doesNotContain("Rufus");
    }

    @Test
    void aNoIsANoWithoutARollToo() {
        APost post = RUFUS_ALONE.noRoll().consents(everything(RUFUS, ConsentAnswer.REFUSED));
        assertThat(judged(post).lines()).containsExactly("breached pictures[0]");
    }

    private static Stream<Arguments> leavers() {
        return Stream.of(
                arguments(DAY_BEFORE, "breached pictures[0]"),
                arguments(GOES_OUT, "met pictures[0]"),
                arguments(DAY_AFTER, "met pictures[0]"));
    }

    @ParameterizedTest
    @MethodSource("leavers")
    void aPupilWhoHasLeftIsNotShownInANewPost(LocalDate lastDay, String line) {
        Judged judged = judged(RUFUS_ALONE.onRoll(rollWith(RUFUS, pupil -> AClass.left(pupil, lastDay))));
        assertThat(judged.lines()).containsExactly(line);
        assertThat(judged.only().what().contains("left the school on 23 November 2026"))
                .isEqualTo(line.startsWith("breached"));
    }

    @Test
    void filmsAreNoneOfItsBusiness() {
        assertThat(judged(aPost().noPicture().videos(aPicture())).lines()).isEmpty();
    }

    @Test
    void aSchoolThatAsksForObjectionsIsToldThatSilenceIsNoPermission() {
        APost silent = RUFUS_ALONE.consents(List.of());
        Finding optIn = judged(silent).only();
        Finding optOut = Judged.by(new PhotoConsent(), OPT_OUT, silent).only();
        assertThat(optOut.result()).isEqualTo(optIn.result()).isEqualTo(Result.CANNOT_TELL);
        assertThat(optOut.what()).isEqualTo(optIn.what());
        assertThat(optOut.mend()).isEqualTo(optIn.mend() + " That nobody objected is not permission.");
    }

    @ParameterizedTest
    @EnumSource(value = ConsentAnswer.class, mode = EnumSource.Mode.EXCLUDE, names = "REQUESTED")
    void anAnswerReadsTheSameWhicheverWayTheSchoolAsks(ConsentAnswer answer) {
        APost post = RUFUS_ALONE.consents(everything(RUFUS, answer));
        assertThat(Judged.by(new PhotoConsent(), OPT_OUT, post).findings())
                .isEqualTo(judged(post).findings());
    }
}

package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.SEPTEMBER;
import static org.houserules.posts.AClass.aPupil;
import static org.houserules.posts.AClass.answered;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.AClass.givenUntil;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.DAY_BEFORE;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameConsentTest {
    private static final APost NAMED = aPost().noPicture().text("Well done Rufus Picklethwaite!");

    private static Judged judged(APost post) {
        return Judged.by(new NameConsent(), new ConsentSetting(Basis.OPT_IN), post);
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, met", "REFUSED, breached", "OBJECTED, breached", "WITHDRAWN, breached", "REQUESTED, cannot-tell"
    })
    void theAnswerOnRecordDecides(ConsentAnswer answer, String result) {
        APost post = NAMED.consents(List.of(answered(RUFUS, ConsentKind.NAME, answer, SEPTEMBER)));
        assertThat(judged(post).lines()).containsExactly(result + " text 'Rufus Picklethwaite'");
    }

    private static Stream<Arguments> lastDays() {
        return Stream.of(arguments(DAY_BEFORE, "breached"), arguments(GOES_OUT, "met"), arguments(DAY_AFTER, "met"));
    }

    @ParameterizedTest
    @MethodSource("lastDays")
    void aPermissionCountsThroughItsLastDay(LocalDate until, String result) {
        APost post = NAMED.consents(List.of(givenUntil(RUFUS, ConsentKind.NAME, until)));
        assertThat(judged(post).lines()).containsExactly(result + " text 'Rufus Picklethwaite'");
    }

    @Test
    void aPermissionForAPictureIsNoneForAName() {
        APost post = NAMED.consents(List.of(answered(RUFUS, ConsentKind.PHOTO, ConsentAnswer.GIVEN, SEPTEMBER)));
        assertThat(judged(post).lines()).containsExactly("cannot-tell text 'Rufus Picklethwaite'");
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, GIVEN, met",
        "GIVEN, REQUESTED, cannot-tell",
        "REQUESTED, GIVEN, cannot-tell",
        "GIVEN, REFUSED, breached",
        "REFUSED, GIVEN, breached",
        "REQUESTED, WITHDRAWN, breached"
    })
    void aNameThatMayBeSeveralPupilsTakesTheStrictestAnswer(ConsentAnswer first, ConsentAnswer second, String result) {
        APost post = aPost().noPicture()
                .alsoOnRoll(aPupil("Q07", "Rufus", "Oddbottle"))
                .consents(List.of(
                        answered(RUFUS, ConsentKind.NAME, first, SEPTEMBER),
                        answered("Q07", ConsentKind.NAME, second, SEPTEMBER)))
                .text("Well done Rufus!");
        assertThat(judged(post).lines()).containsExactly(result + " text 'Rufus'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rufus", "Rufus P", "R. Picklethwaite", "Rufus Picklethwaiet"})
    void noShorterOrMistypedFormEscapes(String name) {
        APost post =
                aPost().noPicture().text("Well done " + name + "!").consents(everything(RUFUS, ConsentAnswer.REFUSED));
        assertThat(judged(post).lines()).containsExactly("breached text '" + name + "'");
    }

    @Test
    void namesInDescriptionsFileNamesAndAddressesCount() {
        APost post = aPost().picture(aPicture().alt("Here is Tamsin.").fileName("rufus-picklethwaite.jpg"))
                .link("https://mudlark.example/tamsin-wobblecroft", true);
        assertThat(judged(post).lines())
                .containsExactlyInAnyOrder(
                        "met pictures[0]/alt 'Tamsin'",
                        "met pictures[0]/file 'rufus-picklethwaite'",
                        "met links[0]/address 'tamsin-wobblecroft'");
    }

    @Test
    void aFirstNameInAFileNameSaysTooLittle() {
        assertThat(judged(aPost().picture(aPicture().fileName("rufus.jpg"))).lines())
                .isEmpty();
    }

    @Test
    void aPostThatNamesNobodyHasNothingToJudge() {
        assertThat(judged(aPost()).lines()).isEmpty();
    }

    @Test
    void aFullNameBrokenOverTwoLinesIsFound() {
        assertThat(judged(NAMED.text("Well done Rufus\nPicklethwaite!")).lines())
                .containsExactly("met text 'Rufus\nPicklethwaite'");
    }

    @Test
    void aStaffNameIsNoPupilsName() {
        assertThat(judged(NAMED.text("Thank you, Ozias Crumb!")).lines()).isEmpty();
    }

    @Test
    void aRefusalAsksToLeaveOutTheName() {
        assertThat(judged(NAMED.consents(everything(RUFUS, ConsentAnswer.REFUSED)))
                        .only()
                        .mend())
                .isEqualTo("Leave out the name.");
    }

    @Test
    void silenceIsExplainedToASchoolThatAsksForObjections() {
        assertThat(Judged.by(new NameConsent(), new ConsentSetting(Basis.OPT_OUT), NAMED.consents(List.of()))
                        .only()
                        .mend())
                .endsWith("That nobody objected is not permission.");
    }
}

package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.SEPTEMBER;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.everything;
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
import java.util.stream.Stream;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.posts.AClass;
import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.OtherPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ShownPupilsTest {
    private static List<String> floor(APost post) {
        DraftPost draft = post.draft();
        ShownPupils shown = ShownPupils.inPictures(draft);
        return Judged.of(
                        draft,
                        shown.deniedOrUnknown(draft.pictures().getFirst(), RUFUS)
                                .toList())
                .lines();
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, false", "REQUESTED, false", "REFUSED, true", "OBJECTED, true", "WITHDRAWN, true"})
    void theFloorHearsOnlyANo(ConsentAnswer answer, boolean stands) {
        assertThat(floor(aPost().consents(everything(RUFUS, answer))))
                .isEqualTo(stands ? List.of("breached pictures[0]") : List.of());
    }

    @Test
    void theFloorLeavesSilenceAndAnEndedPermissionToThePolicy() {
        assertThat(floor(aPost().consents(List.of()))).isEmpty();
        assertThat(floor(aPost().consents(List.of(givenUntil(RUFUS, ConsentKind.PHOTO, DAY_BEFORE)))))
                .isEmpty();
    }

    @Test
    void theFloorHoldsWhatNobodyCanLookUp() {
        assertThat(floor(aPost().noConsents())).containsExactly("cannot-tell pictures[0]");
        assertThat(floor(aPost().noRoll())).containsExactly("cannot-tell pictures[0]");
        assertThat(floor(aPost().onRoll(List.of()))).containsExactly("cannot-tell pictures[0]");
    }

    private static Judged judged(APost post) {
        DraftPost draft = post.draft();
        return Judged.of(draft, ShownPupils.inPictures(draft).judged().toList());
    }

    private static Stream<Arguments> agreements() {
        return Stream.of(
                arguments(DAY_BEFORE, "met pictures[0]"),
                arguments(GOES_OUT, "met pictures[0]"),
                arguments(DAY_AFTER, "cannot-tell pictures[0]"));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void theChildOfAnotherSchoolNeedsAPermissionByTheDay(LocalDate permission, String line) {
        APicture other = aPicture().showing().besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL, permission);
        assertThat(judged(aPost().picture(other)).lines()).containsExactly(line);
    }

    @Test
    void theChildOfAnotherSchoolWithoutAnAnswerHoldsThePost() {
        APicture other = aPicture().showing().besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL);
        assertThat(judged(aPost().picture(other)).lines()).containsExactly("cannot-tell pictures[0]");
    }

    @ParameterizedTest
    @EnumSource(
            value = OtherPerson.Kind.class,
            names = {"ADULT", "VISITOR"})
    void grownUpsAreNoneOfItsBusiness(OtherPerson.Kind kind) {
        assertThat(judged(aPost().picture(aPicture().showing().besides(kind))).lines())
                .isEmpty();
    }

    @Test
    void picturesAreJudgedByThePhotographAndFilmsByTheFilm() {
        DraftPost draft = aPost().videos(aPicture().showing(TAMSIN)).draft();
        assertThat(ShownPupils.inPictures(draft).kind()).isEqualTo(ConsentKind.PHOTO);
        assertThat(ShownPupils.inPictures(draft).pictures()).isEqualTo(draft.pictures());
        assertThat(ShownPupils.inVideos(draft).kind()).isEqualTo(ConsentKind.VIDEO);
        assertThat(ShownPupils.inVideos(draft).pictures()).isEqualTo(draft.videos());
    }

    @Test
    void aNoIsSaidEvenOfAPupilWhoHasLeft() {
        APost post = aPost().onRoll(rollWith(RUFUS, pupil -> AClass.left(pupil, SEPTEMBER)))
                .consents(everything(RUFUS, ConsentAnswer.WITHDRAWN))
                .picture(aPicture().showing(RUFUS));
        DraftPost draft = post.draft();
        assertThat(Judged.of(draft, ShownPupils.inPictures(draft).judged().toList())
                        .whats())
                .singleElement()
                .asString()
                .contains("withdrawn");
    }
}

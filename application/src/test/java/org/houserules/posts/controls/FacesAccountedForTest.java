package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.DAY_BEFORE;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.OtherPerson;
import org.houserules.screening.faces.FacesUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FacesAccountedForTest {
    private static Judged judged(APicture picture) {
        return Judged.by(new FacesAccountedFor(), aPost().picture(picture));
    }

    @ParameterizedTest
    @CsvSource({"0, met", "1, met", "2, met", "3, breached", "30, breached"})
    void nobodyMoreThanTheDeclaredMayBeInAPicture(int people, String result) {
        assertThat(judged(aPicture().people(people)).lines()).containsExactly(result + " pictures[0]");
    }

    @Test
    void whoIsMissingIsCounted() {
        assertThat(judged(aPicture().people(5)).only().what())
                .isEqualTo("There are 5 people in this picture, and 2 are declared.");
        assertThat(judged(aPicture().showing(TAMSIN).people(2)).only().what())
                .isEqualTo("There are 2 people in this picture, and 1 is declared.");
        assertThat(judged(aPicture().showing().people(1)).only().what()).endsWith("0 are declared.");
    }

    @Test
    void peopleWhomNobodyCountedCanBeConfirmed() {
        Judged judged = judged(aPicture().notCounted());
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged.only().mend()).contains("people: 2");
    }

    @Test
    void othersCountAsDeclared() {
        APicture three = aPicture().besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL).people(3);
        assertThat(judged(three).lines()).containsExactly("met pictures[0]");
    }

    private static Stream<Arguments> permissions() {
        return Stream.of(OtherPerson.Kind.ADULT, OtherPerson.Kind.VISITOR)
                .flatMap(kind -> Stream.of(
                        arguments(kind, DAY_BEFORE, "met"),
                        arguments(kind, GOES_OUT, "met"),
                        arguments(kind, DAY_AFTER, "breached")));
    }

    @ParameterizedTest
    @MethodSource("permissions")
    void anAdultAgreesByTheDay(OtherPerson.Kind kind, LocalDate permission, String result) {
        assertThat(judged(aPicture().besides(kind, permission)).lines())
                .containsExactly("met pictures[0]", result + " pictures[0]");
    }

    @ParameterizedTest
    @CsvSource({"ADULT, an adult", "VISITOR, a visitor"})
    void anAdultWhoseAnswerNobodyKnowsHoldsThePost(OtherPerson.Kind kind, String who) {
        Judged judged = judged(aPicture().besides(kind));
        assertThat(judged.lines()).containsExactly("met pictures[0]", "cannot-tell pictures[0]");
        assertThat(judged.findings().get(1).what()).contains(who);
    }

    @ParameterizedTest
    @CsvSource({"ADULT, an adult", "VISITOR, a visitor"})
    void aLatePermissionSaysWhose(OtherPerson.Kind kind, String who) {
        assertThat(judged(aPicture().besides(kind, DAY_AFTER)).findings().get(1).what())
                .contains(who);
    }

    @Test
    void theChildOfAnotherSchoolIsLeftToTheConsentControls() {
        assertThat(judged(aPicture().besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL))
                        .lines())
                .containsExactly("met pictures[0]");
    }

    @Test
    void filmsAreCountedToo() {
        APost post = aPost().videos(aPicture().notCounted());
        assertThat(Judged.by(new FacesAccountedFor(), post).lines())
                .containsExactly("met pictures[0]", "cannot-tell videos[0], to confirm");
    }

    @ParameterizedTest
    @CsvSource({"1, met", "2, met", "3, breached", "40, breached"})
    void noMoreFacesMayBeFoundThanPeopleAreDeclared(int faces, String result) {
        assertThat(judged(aPicture().notCounted().facesFound(faces)).lines()).containsExactly(result + " pictures[0]");
    }

    @Test
    void noFaceFoundSaysNothingAboutHeadsTurnedAway() {
        Judged judged = judged(aPicture().notCounted().facesFound(0));
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged.only().what()).endsWith("No face was found; heads turned away are not found.");
        assertThat(judged(aPicture().people(2).facesFound(0)).lines()).containsExactly("met pictures[0]");
        assertThat(judged(aPicture().showing().people(0).facesFound(0)).lines()).containsExactly("met pictures[0]");
    }

    @ParameterizedTest
    @CsvSource({"2, 3, breached", "3, 2, breached", "2, 2, met", "0, 1, met", "1, 0, met"})
    void ofTwoCountsTheHigherOneCounts(int people, int faces, String result) {
        assertThat(judged(aPicture().people(people).facesFound(faces)).lines())
                .containsExactly(result + " pictures[0]");
    }

    @Test
    void bothCountsAreSaid() {
        assertThat(judged(aPicture().notCounted().facesFound(3)).only().what())
                .isEqualTo("There are 3 faces in this picture, and 2 are declared.");
        assertThat(judged(aPicture().people(2).facesFound(3)).only().what())
                .isEqualTo("There are 3 faces in this picture (2 counted by hand), and 2 are declared.");
        assertThat(judged(aPicture().people(4).facesFound(3)).only().what())
                .isEqualTo("There are 4 people in this picture (3 faces were found), and 2 are declared.");
        assertThat(judged(aPicture().showing(TAMSIN).notCounted().facesFound(2))
                        .only()
                        .mend())
                .contains("hide the faces");
        assertThat(judged(aPicture().people(2).facesFound(1)).only().what())
                .isEqualTo("Everybody in this picture is declared. 1 face was found.");
    }

    @Test
    void whereFacesCannotBeCountedAPersonCountsAndIsToldWhy() {
        FacesUnknown why = new FacesUnknown("the model file is not there", "Put it there.");
        Judged judged = judged(aPicture().notCounted().faces(why));
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged.only().what()).endsWith("Its faces could not be counted: the model file is not there.");
        assertThat(judged(aPicture().people(2).faces(why)).lines()).containsExactly("met pictures[0]");
        assertThat(judged(aPicture().people(3).faces(why)).lines()).containsExactly("breached pictures[0]");
    }
}

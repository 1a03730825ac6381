package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.answered;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.ASchool;
import org.houserules.posts.OtherPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConsentListFreshTest {
    private static final ConsentListFresh.Setting A_WEEK = new ConsentListFresh.Setting(7);

    private static Judged judged(int days, Optional<LocalDate> listed) {
        return Judged.by(
                new ConsentListFresh(), new ConsentListFresh.Setting(days), aPost().school(ASchool.listedOn(listed)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 8, breached pictures[0]",
        "7, 7, met pictures[0]",
        "7, 6, met pictures[0]",
        "7, 0, met pictures[0]",
        "7, -1, met pictures[0]",
        "1, 2, breached pictures[0]",
        "1, 1, met pictures[0]",
        "365, 366, breached pictures[0]",
        "365, 365, met pictures[0]"
    })
    void aListIsFreshThroughTheLastAllowedDay(int allowed, int daysOld, String line) {
        assertThat(judged(allowed, Optional.of(GOES_OUT.minusDays(daysOld))).lines())
                .containsExactly(line);
    }

    @Test
    void aStaleListSaysItsDay() {
        assertThat(judged(7, Optional.of(LocalDate.of(2026, 11, 2))).only().what())
                .contains("2 November 2026");
    }

    private static APost lastAnsweredOn(LocalDate day) {
        return aPost().school(ASchool.listedOn(Optional.empty()))
                .consents(List.of(answered(TAMSIN, ConsentKind.PHOTO, ConsentAnswer.GIVEN, day)));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 'cannot-tell pictures[0], to confirm'",
        "7, met pictures[0]",
        "0, met pictures[0]",
        "-1, 'cannot-tell pictures[0], to confirm'"
    })
    void withoutADayTheNewestAnswerVouchesForTheList(int daysOld, String line) {
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, lastAnsweredOn(GOES_OUT.minusDays(daysOld)))
                        .lines())
                .containsExactly(line);
    }

    @Test
    void withoutAnyListNobodyCanTell() {
        APost post = aPost().school(ASchool.listedOn(Optional.empty())).noConsents();
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, post).lines())
                .containsExactly("cannot-tell pictures[0], to confirm");
    }

    @Test
    void anEmptyListVouchesForNothing() {
        APost post = aPost().school(ASchool.listedOn(Optional.empty())).consents(List.of());
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, post).lines())
                .containsExactly("cannot-tell pictures[0], to confirm");
    }

    @Test
    void theSaidDayCountsMoreThanAFreshAnswer() {
        APost post = lastAnsweredOn(GOES_OUT).school(ASchool.listedOn(Optional.of(GOES_OUT.minusDays(30))));
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, post).lines()).containsExactly("breached pictures[0]");
    }

    @Test
    void aPostThatShowsNoPupilReliesOnNoList() {
        APost post = aPost().school(ASchool.listedOn(Optional.empty()));
        APicture mud = aPicture().showing().besides(OtherPerson.Kind.ADULT);
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, post.noPicture()).lines())
                .isEmpty();
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, post.picture(mud)).lines())
                .isEmpty();
    }

    @Test
    void aFilmReliesOnTheListToo() {
        APost post = aPost().school(ASchool.listedOn(Optional.of(GOES_OUT.minusDays(8))));
        assertThat(Judged.by(new ConsentListFresh(), A_WEEK, post.noPicture().videos(aPicture()))
                        .lines())
                .containsExactly("breached videos[0]");
    }
}

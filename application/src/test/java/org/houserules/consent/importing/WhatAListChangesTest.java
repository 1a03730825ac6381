package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.importing.RowNote.Level;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** The preview says from what to what, and where the list contradicts itself. */
class WhatAListChangesTest {
    private static final String HEAD = "pupil_id,kind,purpose,answer,answered_on\n";

    private final ASchoolOffice office = new ASchoolOffice(TestHouse.shared(), "Larkfield Primary");

    WhatAListChangesTest() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
    }

    private Preview preview(String... rows) {
        return office.preview(office.upload(ListKind.CONSENTS, HEAD + String.join("\n", rows), false));
    }

    private static List<RowNote> notes(Preview preview, Level level) {
        return preview.notes().stream().filter(note -> note.level() == level).toList();
    }

    @Test
    void onOneDayTheNoCountsAndThePreviewSaysSo() {
        String yes = "Q01,photo,any,given,2026-09-01";
        String no = "Q01,photo,any,refused,2026-09-01";

        Preview preview = preview(yes, "Q02,photo,any,given,2026-09-01", no);

        assertThat(preview.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.pupil()).isEqualTo("Q01");
            assertThat(one.said())
                    .isEqualTo("a photograph, any purpose: given on 1 September 2026 (line 2);"
                            + " refused on 1 September 2026 (line 4)");
            assertThat(one.outcome()).isEqualTo("The no counts, line 4.");
        });
        assertThat(notes(preview, Level.WARNING))
                .extracting(RowNote::line, RowNote::mend)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2, "The no counts, line 4. If that is wrong, correct the list."),
                        org.assertj.core.groups.Tuple.tuple(
                                4, "The no counts, line 4. If that is wrong, correct the list."));

        office.bring(ListKind.CONSENTS, HEAD + yes + "\n" + no, false);
        assertThat(office.photo("Q01")).isInstanceOf(Denied.class);
    }

    @Test
    void aNoWithoutADateCountsAndALaterYesCountsAfterADatedNo() {
        assertThat(preview("Q01,photo,any,given,2026-09-01", "Q01,photo,any,refused,")
                        .contradictions())
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).isEqualTo("The no counts, line 3."));

        String no = "Q01,photo,any,refused,2026-09-01";
        String later = "Q01,photo,any,given,2026-09-02";
        assertThat(preview(no, later).contradictions())
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).isEqualTo("The later answer counts, line 3."));
        office.bring(ListKind.CONSENTS, HEAD + no + "\n" + later, false);
        assertThat(office.photo("Q01")).isInstanceOf(Held.class);
    }

    @Test
    void theSameAnswerTwiceAndAnswersToOtherQuestionsContradictNothing() {
        Preview preview = preview(
                "Q01,photo,any,given,2026-09-01",
                "Q01,photo,any,given,2026-09-02",
                "Q01,photo,website,refused,2026-09-01",
                "Q01,name,any,refused,2026-09-01",
                "Q02,photo,any,refused,2026-09-01");

        assertThat(preview.contradictions()).isEmpty();
    }

    @Test
    void aChangeSaysFromWhatToWhatAndADateAloneIsNoChangeOfTheAnswer() {
        office.consents("Q01,photo,any,given,2026-09-01", "Q02,photo,any,given,2026-09-01");

        Preview preview = preview(
                "Q01,photo,any,refused,2026-11-01", "Q02,photo,any,given,2026-11-02", "Q02,name,any,given,2026-11-02");

        assertThat(List.of(preview.added(), preview.changed(), preview.sameAnswer(), preview.unchanged()))
                .containsExactly(1, 1, 1, 0);
        assertThat(notes(preview, Level.CHANGED))
                .singleElement()
                .extracting(RowNote::what)
                .isEqualTo("Was given on 1 September 2026; now refused on 1 November 2026");
        assertThat(notes(preview, Level.SAME_ANSWER))
                .singleElement()
                .extracting(RowNote::what)
                .isEqualTo("Was given on 1 September 2026; now given on 2 November 2026");
    }

    @Test
    void aYearOfTwoFiguresIsRefusedOnceAndNothingElseIsSaidOfTheRow() {
        office.consents("Q01,photo,any,given,2026-09-01");

        Preview preview = preview("Q01,photo,any,given,22/11/26");

        assertThat(preview.notes()).singleElement().satisfies(note -> {
            assertThat(note.level()).isEqualTo(Level.ERROR);
            assertThat(note.what()).isEqualTo("'Answered on' is '22/11/26', which is no date");
        });
        assertThat(preview.changed() + preview.sameAnswer() + preview.added()).isZero();
    }

    @Test
    void aRollWithAnUnreadableDateSaysOnlyThatOfTheRow() {
        Preview preview = office.preview(office.upload(
                ListKind.ROLL,
                "id,given_name,family_name,date_of_birth\nQ01,Ada,Example,22/11/16\nQ02,Ben,Sample,",
                true));

        assertThat(preview.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.level()).isEqualTo(Level.ERROR));
        assertThat(preview.leavers()).isEmpty();
    }

    @Test
    void aRollSaysWhatIsOtherAndNobodysName() {
        Preview preview = office.preview(office.upload(
                ListKind.ROLL,
                "id,given_name,family_name,form,do_not_identify\nQ01,Ada,Otherwise,4B,no\nQ02,Ben,Sample,3A,no",
                true));

        assertThat(preview.notes())
                .singleElement()
                .extracting(RowNote::what)
                .isEqualTo("Changed: class from 3A to 4B, surname");
    }
}

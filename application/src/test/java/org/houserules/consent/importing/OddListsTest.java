package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.OfficeAct;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists as offices have them: of some pupils only, with gaps, and as spreadsheets save them. */
class OddListsTest {
    private final ASchoolOffice office = new ASchoolOffice(TestHouse.shared(), "Larkfield Primary");

    @ParameterizedTest
    @CsvSource({
        "ROLL,'id,given_name,family_name\nQ02,Ben'",
        "CONSENTS,'pupil_id,kind,purpose,answer\nQ01,photo,any,given,x,y'"
    })
    void aRowWithTooFewOrTooManyFieldsIsAnErrorOfThatRow(ListKind list, String file) {
        office.roll("Q01,Ada,Example,3A,no");

        Preview preview = office.preview(office.upload(list, file, false));

        assertThat(preview.notes()).filteredOn(RowNote::isError).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(2);
            assertThat(note.what()).contains("fields, but there are");
        });
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void headingsWithNothingBelowThemAreNoList(ListKind list) {
        assertThatThrownBy(() -> office.upload(list, "id,pupil_id,given_name,family_name,kind,purpose,answer\n", true))
                .hasStackTraceContaining("There is nothing below its headings");
    }

    @Test
    void theLineInWhichASpreadsheetNamesItsSignIsNoHeading() {
        office.roll("Q01,Ada,Example,3A,no");

        Preview preview = office.preview(
                office.upload(ListKind.CONSENTS, "sep=;\npupil_id;kind;purpose;answer\nQ01;photo;any;given\n", true));

        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.errors()).isZero();
    }

    @Test
    void aListOfSomePupilsDoesNotMakeTheAnswersOfTheOthersNew() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
        office.bring(ListKind.CONSENTS, "pupil_id,kind,purpose,answer\nQ01,photo,any,given", false);

        assertThat(office.now().asOf()).isEmpty();

        office.consents("Q01,photo,any,given,2026-09-01");

        assertThat(office.now().asOf()).contains(ASchoolOffice.TODAY);
    }

    @Test
    void aListOfSomePupilsIsHeldOnlyAgainstWhatTheOfficeWasToldOfThose() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
        office.consents("Q01,photo,any,given,2026-09-01", "Q02,photo,any,given,2026-09-01");
        office.told("Q02", OfficeAct.WITHDRAWAL);
        String list = "pupil_id,kind,purpose,answer\nQ01,photo,any,given";

        assertThat(office.preview(office.upload(ListKind.CONSENTS, list, false)).conflicts())
                .isEmpty();
    }

    @Test
    void aBlankAnswerIsNoAnswerYet() {
        office.roll("Q01,Ada,Example,3A,no");
        office.bring(ListKind.CONSENTS, "pupil_id,kind,purpose,answer\nQ01,photo,any,", true);

        assertThat(office.photo("Q01")).isNotInstanceOf(Held.class).isNotInstanceOf(Denied.class);
    }
}

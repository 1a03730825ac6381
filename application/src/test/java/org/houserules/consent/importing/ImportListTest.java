package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.ConsentState;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.OfficeAct;
import org.houserules.consent.importing.ImportList.SomethingChanged;
import org.houserules.people.NotFound;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ImportListTest {
    private final TestHouse house = TestHouse.shared();
    private final ASchoolOffice office = new ASchoolOffice(house, "Larkfield Primary");

    @Test
    void aRollAndItsConsentsAreInForceAfterTheImport() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,yes");
        office.consents("Q01,photo,any,given,2026-09-01", "Q02,photo,any,refused,2026-09-01");

        assertThat(office.now().roll().pupil("Q02").orElseThrow().doNotIdentify())
                .isTrue();
        assertThat(office.photo("Q01")).isInstanceOf(Held.class);
        assertThat(office.photo("Q02")).isInstanceOf(Denied.class);
        assertThat(office.now().asOf()).contains(ASchoolOffice.TODAY);
    }

    @Test
    void anAnswerForAnIdThatIsNotOnTheRollKeepsTheWholeListOut() {
        office.roll("Q01,Ada,Example,3A,no");
        long upload = office.upload(
                ListKind.CONSENTS,
                "pupil_id,kind,purpose,answer,answered_on\nQ01,photo,any,given,2026-09-01\nQ1,photo,any,refused,2026-09-01",
                true);

        Preview preview = office.preview(upload);

        assertThat(preview.notes()).filteredOn(RowNote::isError).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(3);
            assertThat(note.what()).isEqualTo("No pupil with the id 'Q1' is on the roll");
        });
        assertThatThrownBy(() -> office.commit(upload)).hasCauseInstanceOf(SomethingChanged.class);
        assertThat(office.photo("Q01")).isInstanceOf(ConsentState.NoRecord.class);
    }

    @Test
    void theSameListAgainChangesNothing() {
        office.roll("Q01,Ada,Example,3A,no");
        String list = "pupil_id,kind,purpose,answer,answered_on\nQ01,photo,any,given,2026-09-01";
        office.bring(ListKind.CONSENTS, list, true);

        Preview again = office.bring(ListKind.CONSENTS, list, true);

        assertThat(List.of(again.added(), again.changed(), again.unchanged(), again.gone()))
                .containsExactly(0, 0, 1, 0);
        assertThat(rows("consent_answer")).isEqualTo(1);
    }

    private int rows(String table) {
        return house.inside(
                office.school.id(),
                () -> house.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aYesThatIsMissingFromACompleteListCountsNoLongerButANoDoes() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
        office.consents("Q01,photo,any,given,2026-09-01", "Q02,photo,any,refused,2026-09-01");

        office.consents("Q01,video,any,given,2026-09-01");

        assertThat(office.photo("Q01")).isInstanceOf(ConsentState.NoRecord.class);
        assertThat(office.photo("Q02")).isInstanceOf(Denied.class);
        assertThat(rows("consent_answer")).isEqualTo(3);
    }

    @Test
    void aPupilWhoIsMissingFromANewRollHasLeftTheDayBefore() {
        office.roll(pupils(0, 40));

        Preview preview = office.bring(ListKind.ROLL, roll(pupils(1, 40)), true);

        assertThat(preview.leavers()).containsExactly("S000");
        assertThat(preview.shrinks()).isFalse();
        assertThat(office.now().roll().pupil("S000").orElseThrow().hasLeftBy(ASchoolOffice.TODAY))
                .isTrue();
        assertThat(office.now().roll().pupil("S000").orElseThrow().hasLeftBy(ASchoolOffice.TODAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void aRollThatLosesExactlyOneInTwentyDoesNotShrinkAndOneMoreDoes() {
        office.roll(pupils(0, 40));

        assertThat(office.preview(office.upload(ListKind.ROLL, roll(pupils(2, 40)), true))
                        .shrinks())
                .isFalse();
        assertThat(office.preview(office.upload(ListKind.ROLL, roll(pupils(3, 40)), true))
                        .shrinks())
                .isTrue();
    }

    private static String[] pupils(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("S%03d,Given,Family,3A,no"::formatted)
                .toArray(String[]::new);
    }

    private static String roll(String... rows) {
        return "id,given_name,family_name,form,do_not_identify\n" + String.join("\n", rows);
    }

    @Test
    void aPupilIsKnownAgainByUpnWhenTheSchoolGivesANewId() {
        office.bring(ListKind.ROLL, "id,upn,given_name,family_name,do_not_identify\nQ01,A1,Ada,Example,no", true);
        office.consents("Q01,photo,any,refused,2026-09-01");
        long key = office.key("Q01");

        office.bring(ListKind.ROLL, "id,upn,given_name,family_name,do_not_identify\nN77,A1,Ada,Example,no", true);

        assertThat(office.key("N77")).isEqualTo(key);
        assertThat(office.photo("N77")).isInstanceOf(Denied.class);
    }

    @Test
    void anIdThatPassesToAnotherChildIsRefused() {
        office.bring(ListKind.ROLL, "id,upn,given_name,family_name,do_not_identify\nQ01,A1,Ada,Example,no", true);

        Preview preview = office.preview(office.upload(
                ListKind.ROLL, "id,upn,given_name,family_name,do_not_identify\nQ01,B2,Zed,Other,no", true));

        assertThat(preview.errors()).isEqualTo(1);
    }

    @Test
    void aPupilWhoMovesSchoolTakesNoConsentAlong() {
        ASchoolOffice other = new ASchoolOffice(house, "Millbrook Academy");
        String row = "id,upn,given_name,family_name,do_not_identify\nQ01,A1,Ada,Example,no";
        office.bring(ListKind.ROLL, row, true);
        office.consents("Q01,photo,any,given,2026-09-01");
        other.bring(ListKind.ROLL, row, true);

        assertThat(other.photo("Q01")).isInstanceOf(ConsentState.NoRecord.class);
        assertThat(office.photo("Q01")).isInstanceOf(Held.class);
        assertThat(other.key("Q01")).isNotEqualTo(office.key("Q01"));
    }

    @Test
    void anotherSchoolCannotOpenAnUpload() {
        ASchoolOffice other = new ASchoolOffice(house, "Millbrook Academy");
        long upload = office.upload(ListKind.ROLL, roll("Q01,Ada,Example,3A,no"), true);

        assertThatThrownBy(() -> other.preview(upload)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.as(other.clerk, () -> other.imports().find(office.school.id(), upload)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoImportsAtOnceOneWinsAndTheOtherIsTold() {
        office.roll("Q01,Ada,Example,3A,no");
        long first = office.upload(
                ListKind.CONSENTS, "pupil_id,kind,purpose,answer,answered_on\nQ01,photo,any,given,2026-09-01", true);
        long second = office.upload(
                ListKind.CONSENTS, "pupil_id,kind,purpose,answer,answered_on\nQ01,photo,any,refused,2026-09-01", true);
        office.preview(first);
        office.preview(second);

        List<Boolean> won = Stream.of(first, second)
                .map(upload -> CompletableFuture.runAsync(() -> office.commit(upload)))
                .toList()
                .stream()
                .map(ImportListTest::wins)
                .toList();

        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(rows("consent_answer")).isEqualTo(1);
    }

    private static boolean wins(CompletableFuture<Void> job) {
        try {
            job.join();
            return true;
        } catch (CompletionException told) {
            assertThat(told.getCause()).hasCauseInstanceOf(SomethingChanged.class);
            return false;
        }
    }

    @Test
    void oneUploadIsImportedOnce() {
        long upload = office.upload(ListKind.ROLL, roll("Q01,Ada,Example,3A,no"), true);
        office.preview(upload);
        String seen = office.as(office.clerk, () -> office.imports().find(office.school.id(), upload))
                .previewed()
                .orElseThrow();

        assertThat(office.as(office.clerk, () -> office.imports().begin(upload, seen, office.clerk)))
                .isTrue();
        assertThat(office.as(office.clerk, () -> office.imports().begin(upload, seen, office.clerk)))
                .isFalse();
    }

    @Test
    void aCallBetweenPreviewAndImportStopsTheImport() {
        office.roll("Q01,Ada,Example,3A,no");
        long upload = office.upload(
                ListKind.CONSENTS, "pupil_id,kind,purpose,answer,answered_on\nQ01,photo,any,given,2026-09-01", true);
        office.preview(upload);
        office.told("Q01", OfficeAct.WITHDRAWAL);

        assertThatThrownBy(() -> office.commit(upload)).hasCauseInstanceOf(SomethingChanged.class);
    }

    @Test
    void theFileIsGoneAfterTheImport() {
        office.roll("Q01,Ada,Example,3A,no");

        assertThat(house.inside(
                        office.school.id(),
                        () -> house.sql("select sum(length(content)) from consent_upload")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }
}

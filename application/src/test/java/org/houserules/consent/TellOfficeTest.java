package org.houserules.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.ConsentState.Held;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellOfficeTest {
    private final TestHouse house = TestHouse.shared();
    private final ASchoolOffice office = new ASchoolOffice(house, "Larkfield Primary");

    @BeforeEach
    void aPupilWithConsent() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
        office.consents("Q01,photo,any,given,2026-09-01", "Q02,photo,any,given,2026-09-01");
    }

    @Test
    void aWithdrawalByTelephoneActsAtOnceAndOutranksALaterYes() {
        office.told("Q01", OfficeAct.WITHDRAWAL);
        assertThat(office.photo("Q01")).isInstanceOf(Denied.class);

        office.consents("Q01,photo,any,given,2026-11-20", "Q02,photo,any,given,2026-09-01");

        assertThat(office.photo("Q01")).isEqualTo(new Denied(ConsentAnswer.WITHDRAWN));
        assertThat(office.photo("Q02")).isInstanceOf(Held.class);
        assertThat(conflicts()).hasSize(1).allMatch(ConsentRecords.Conflict::listSaysYes);
    }

    private List<ConsentRecords.Conflict> conflicts() {
        return office.as(office.clerk, () -> house.room(FindConflicts.class).of(office.clerk));
    }

    @Test
    void onceTheListAgreesTheListCountsAgain() {
        office.told("Q01", OfficeAct.WITHDRAWAL);
        office.consents("Q01,photo,any,withdrawn,2026-11-19");
        assertThat(conflicts()).isEmpty();
        assertThat(office.photo("Q01")).isInstanceOf(Denied.class);

        office.consents("Q01,photo,any,given,2026-11-20");

        assertThat(office.photo("Q01")).isInstanceOf(Held.class);
    }

    @Test
    void whoeverMustNotBeIdentifiedIsHiddenAtOnce() {
        long before = office.now().version();
        office.told("Q01", OfficeAct.DO_NOT_IDENTIFY);

        assertThat(office.now().version()).isNotEqualTo(before);
        assertThat(office.now().roll().pupil("Q01").orElseThrow().doNotIdentify())
                .isTrue();
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
        assertThat(office.now().roll().pupil("Q01").orElseThrow().doNotIdentify())
                .isTrue();
    }

    @Test
    void onlyWhoMaySeeTheMarkLiftsItThroughAList() {
        office.roll("Q01,Ada,Example,3A,yes", "Q02,Ben,Sample,3A,no");
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");

        assertThat(office.now().roll().pupil("Q01").orElseThrow().doNotIdentify())
                .isTrue();
    }

    @Test
    void theSnapshotIsReadOnceWhileNothingChanges() {
        assertThat(office.now().roll()).isSameAs(office.now().roll());
    }

    @Test
    void theTrailHoldsNoName() {
        office.told("Q01", OfficeAct.DO_NOT_IDENTIFY);

        List<String> rows = house.inside(
                office.school.id(),
                () -> house.sql("select t::text from trail_event t where owner_id = ?")
                        .params(office.school.id())
                        .query(String.class)
                        .list());
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Ada") || row.contains("DO_NOT"));
    }
}

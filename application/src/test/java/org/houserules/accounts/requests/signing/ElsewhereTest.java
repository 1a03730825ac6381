package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
    private final TestHouse house = TestHouse.shared();
    private final Owners owners = house.room(Owners.class);
    private final Owner trust = owners.add(Owner.Kind.TRUST, "Waiting Trust", Optional.empty());
    private final Owner school = owners.add(Owner.Kind.SCHOOL, "Waiting School", Optional.of(trust.id()));

    private long atTheTrust(String name) {
        long id = house.person(trust, name, PersonKind.OFFICE_STAFF, Role.TRUST_LEAD);
        house.inside(
                school.id(),
                () -> house.sql("insert into role_held (owner_id, person_id, role, from_day) values (?, ?, ?, ?)")
                        .params(school.id(), id, Role.EXECUTIVE_HEADTEACHER.name(), LocalDate.of(2020, 9, 1))
                        .update());
        return id;
    }

    @Test
    void whatWaitsAtASchoolIsSeenAtTheTrustAndTheLinkLeadsThere() {
        SigningStage stage = new SigningStage(house, school, "hutton-rudby");
        atTheTrust("Lior Demo");
        String request = stage.handedIn();
        TestBrowser lead = house.signedIn(TestHouse.signInName(trust, "Lior Demo"));

        assertThat(lead.open("/work").text()).contains("Waiting School: Choir news, by Avery Demo");
        String link =
                lead.open("/work").document().select("a[href*=/requests-at/]").attr("href");
        assertThat(lead.open(link).text()).contains("This waits at Waiting School");
        assertThat(lead.open(request + "/sign").text()).contains("This waits at Waiting School");
        assertThat(lead.send(link, "/work-at", "owner", String.valueOf(school.id()), "to", request + "/sign")
                        .text())
                .contains("Sign: Choir news");
        SigningStage.decide(lead, request, "sign");
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void whoHasNoBusinessAtTheSchoolSeesNothingOfIt() {
        SigningStage stage = new SigningStage(house, school, "hutton-rudby");
        String request = stage.handedIn();
        house.person(trust, "Toni Demo", PersonKind.OFFICE_STAFF);
        TestBrowser other = house.signedIn(TestHouse.signInName(trust, "Toni Demo"));

        assertThat(other.open("/work").text()).doesNotContain("Choir news");
        assertThat(other.open(request + "/sign").status()).isEqualTo(404);
        assertThat(other.open("/accounts/requests-at/" + school.id() + "/1").status())
                .isEqualTo(404);
    }
}

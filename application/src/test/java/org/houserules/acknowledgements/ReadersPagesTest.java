package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ReadersPagesTest {
    private static final String WHO = "/policy/readers/who";

    private final TestHouse house = TestHouse.shared();
    private final ReadingStage stage = new ReadingStage(house);
    private final TestBrowser harper = stage.as("Harper Demo");

    private int rows(String query) {
        return harper.open("/policy/readers" + query)
                .document()
                .select("tbody tr")
                .size();
    }

    @Test
    void theListIsFilteredByStateKindTeamAndWords() {
        stage.run("update person set line_manager_id = ? where id = ?", stage.harper, stage.avery);
        stage.adopt("north-star");
        ReadingStage.acknowledge(stage.as("Avery Demo"));

        assertThat(rows("")).isEqualTo(4);
        assertThat(rows("?state=DONE")).isEqualTo(1);
        assertThat(rows("?state=OVERDUE")).isZero();
        assertThat(rows("?kind=OFFICE_STAFF")).isEqualTo(1);
        assertThat(rows("?team=" + stage.harper)).isEqualTo(1);
        assertThat(rows("?q=olive")).isEqualTo(1);
        assertThat(rows("?q=OLIVE+Demo&state=OPEN")).isEqualTo(1);
        assertThat(rows("?q=olive&state=DONE")).isZero();
        assertThat(rows("?q=avery&state=DONE")).isEqualTo(1);
        assertThat(rows("?q=%25")).isZero();
        assertThat(rows("?state=NONSENSE&kind=x&team=x&page=-1")).isEqualTo(4);
        assertThat(harper.open("/policy/readers?q=nobody").text())
                .contains("Nobody fits what you look for.")
                .contains("1 of 4 have read it");
    }

    @Test
    void fiftyStandOnAPage() {
        for (int i = 0; i < 60; i++) {
            stage.run("""
                    insert into person (owner_id, given_name, family_name, position, kind) values (?, ?, 'Crowd', '', 'TEACHER')
                    """, stage.school.id(), "Person" + i);
        }
        stage.adopt("north-star");

        assertThat(rows("")).isEqualTo(50);
        assertThat(rows("?page=2")).isEqualTo(14);
        assertThat(rows("?page=99")).isZero();
        assertThat(harper.open("/policy/readers").text()).contains("64 people", "Page 1 of 2");
        assertThat(harper.open("/policy/readers/print").document().select("tbody tr"))
                .hasSize(64);
    }

    @Test
    void theTableForSpreadsheetsHasEverybodyAndNoFormula() {
        stage.run("update person set position = '=1+1' where id = ?", stage.avery);
        stage.adopt("north-star");

        Page csv = harper.open("/policy/readers.csv");

        assertThat(csv.body())
                .contains("\"Name\",\"Position\",\"Kind\"")
                .contains("\"Avery Demo\",\"'=1+1\",\"teacher\",\"\",\"to read\",\"2026-12-04\"");
        assertThat(csv.body().lines()).hasSize(5);
        Page pdf = harper.open("/policy/readers.pdf?state=OPEN");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void aSchoolSettlesItselfWhoReads() {
        house.person(stage.school, "Val Demo", PersonKind.VOLUNTEER);
        stage.adopt("north-star");
        assertThat(harper.open(WHO).document().select("input[name=kinds][checked]"))
                .hasSize(6);

        Page nobody = harper.send(WHO, WHO, "days", "0");
        assertThat(nobody.text()).contains("Choose at least one kind", "between 1 and 365 days");
        assertThat(nobody.document().select("#days").attr("value")).isEqualTo("0");
        harper.send(WHO, WHO, "kinds", "VOLUNTEER", "kinds", "TEACHER", "days", "30");
        stage.night();

        assertThat(rows("")).isEqualTo(4);
        assertThat(stage.row("Val Demo")).contains("volunteer", "By 4 December 2026.");
        assertThat(stage.row("Olive Demo")).isEmpty();
        stage.adoptWith("turn on the privacy", "switch on the privacy", false);
        assertThat(stage.row("Val Demo")).contains("By 20 December 2026.");
        assertThat(stage.happened("policy-readers-settled")).isEqualTo("1");
    }

    @Test
    void aTrustCountsItsSchoolsAndSeesNobodyByName() {
        Owner trust = house.room(Owners.class).add(Owner.Kind.TRUST, "An invented trust", Optional.empty());
        ReadingStage one = of(trust, "Mudlark School");
        of(trust, "Quiet School");
        stage.adopt("north-star");
        one.adopt("north-star");
        ReadingStage.acknowledge(one.as("Avery Demo"));
        house.person(trust, "Terry Demo", PersonKind.OFFICE_STAFF, Role.TRUST_ADMINISTRATOR);

        String text = house.signedIn(TestHouse.signInName(trust, "Terry Demo"))
                .open("/trust/policy-readers")
                .text();

        assertThat(text)
                .contains("Mudlark School 2024-06 1 of 4 nobody")
                .contains("Quiet School nobody was asked yet")
                .doesNotContain("Willowbrook", "Avery");
        assertThat(harper.open("/trust/policy-readers").status()).isEqualTo(404);
    }

    @Test
    void aHeadWhoBelongsToTheTrustIsFoundByNameAtTheSchoolThatAsksHer() {
        Owner trust = house.room(Owners.class).add(Owner.Kind.TRUST, "A trust of two", Optional.empty());
        ReadingStage one = of(trust, "Puddle School");
        long head = house.person(trust, "Edda Travels", PersonKind.TEACHER);
        one.run(
                "insert into role_held (owner_id, person_id, role, from_day) values (?, ?, 'HEADTEACHER', '2026-09-01')",
                one.school.id(),
                head);
        one.adopt("north-star");

        assertThat(one.row("edda travels")).contains("Edda Travels", "to read");
        one.run("update role_held set until_day = '2026-11-19' where person_id = ?", head);
        one.night();
        assertThat(one.row("edda travels")).isEmpty();
    }

    /** The database would otherwise read them all for each page until it has counted them by itself. */
    @Test
    void anAskingOfHundredsIsCountedByTheDatabaseWhenItBegins() {
        try (TestHouse own = TestHouse.start()) {
            ReadingStage large = new ReadingStage(own);
            large.run("""
                    insert into person (owner_id, given_name, family_name, position, kind)
                    select ?, 'Person' || n, 'Crowd', '', 'TEACHER' from generate_series(1, 250) n
                    """, large.school.id());
            large.adopt("north-star");

            String counted = "select reltuples::int from pg_class where relname = 'acknowledgement_clock'";
            assertThat(own.sql(counted).query(Integer.class).single()).isEqualTo(254);
        }
    }

    private ReadingStage of(Owner trust, String name) {
        return new ReadingStage(house, house.room(Owners.class).add(Owner.Kind.SCHOOL, name, Optional.of(trust.id())));
    }
}

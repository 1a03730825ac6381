package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.audit.Happening;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

class TrailPageTest {
    private final TestHouse house = TestHouse.shared();
    private final TrailRoom room = TrailRoom.in(house);
    private final Owner school = room.school();
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));

    @Test
    void itTellsInPlainWordsWhoDidWhat() {
        room.happens(Happening.by(head, school.id(), "post-approved", "post", 7)
                .under("4.2")
                .with("role", "HEADTEACHER"));
        room.happens(Happening.byItself(school.id(), "never-heard-of", "thing", 8));

        TestBrowser.Page page = browser.open("/trail");
        assertThat(page.document().select("tbody tr").eachText())
                .containsExactly(
                        "2 Friday 20 November 2026, 10:00 House Rules itself never heard of thing 8",
                        "1 Friday 20 November 2026, 10:00 Avery Demo approved a post post 7 4.2 role: HEADTEACHER");
        assertThat(page.document().select("tbody a").eachAttr("href")).containsExactly("/posts/7");
    }

    @Test
    void itIsFilteredAndGoesOnPageByPage() {
        room.happens(120);
        room.happens(Happening.by(head, school.id(), "post-approved", "post", 7));

        assertThat(rows("/trail")).isEqualTo(50);
        String older = browser.open("/trail")
                .document()
                .select("a:contains(Show older)")
                .attr("href");
        assertThat(older).isEqualTo("/trail?before=72");
        assertThat(rows("/trail?before=22")).isEqualTo(21);
        assertThat(rows("/trail?person=" + head)).isOne();
        assertThat(rows("/trail?action=post-approved&kind=post&from=2026-11-20&until=2026-11-20"))
                .isOne();
        assertThat(rows("/trail?until=2026-11-19")).isZero();
        assertThat(browser.open("/trail?from=soon").text()).contains("“soon” is no day");
    }

    @Test
    void aTableForASpreadsheetHasNoFormulas() {
        room.happens(Happening.byItself(school.id(), "=cmd()", "thing", 1)
                .under("+1")
                .with("a", "b,\"c\""));

        assertThat(browser.open("/trail.csv").body())
                .contains("'=cmd()")
                .contains("'+1")
                .contains("\"a: b,\"\"c\"\"\"");
    }

    @Test
    void whoMayNotSeeItAndOtherSchoolsSeeNothing() {
        room.happens(Happening.byItself(school.id(), "post-approved", "post", 7));
        house.person(school, "Sam Demo", PersonKind.TEACHER);
        Owner other = house.school("Larkfield Primary");
        house.person(other, "Kim Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        TestBrowser teacher = house.signedIn(TestHouse.signInName(school, "Sam Demo"));

        assertThat(teacher.open("/trail").status()).isEqualTo(404);
        assertThat(teacher.open("/trail.csv").text()).contains("There is nothing here for you");
        assertThat(teacher.open("/work").document().select("nav a[href=/trail]"))
                .isEmpty();
        assertThat(house.signedIn(TestHouse.signInName(other, "Kim Demo"))
                        .open("/trail")
                        .text())
                .contains("Nothing like this has happened");
    }

    private int rows(String path) {
        return browser.open(path).document().select("tbody tr").size();
    }
}

package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.PublicPaths;
import org.houserules.policy.Adoptions;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.Formalities;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the public reads of a school's policy. */
class PublishedPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** Of its own: its clock goes on until what was kept of a page is over. */
    private static final TestHouse HOUSE = TestHouse.start();

    private final TestHouse house = HOUSE;
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER);
    private final String path = "/" + house.room(PublicPaths.class).of(school.id()) + "/policy";

    @AfterAll
    static void end() {
        HOUSE.close();
    }

    private void adopt(String id, LocalDate from, Formalities how) {
        String document = Home.text(Home.policy(id).resolve("policy.yaml"));
        Adopted adopted = new Adopted(id, "v-" + from, document, DocumentDigest.of(document), from);
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class)
                        .add(school.id(), adopted, how, head, Instant.parse("2026-11-20T10:00:00Z")));
        house.clock().goOn(PublicSchools.KEPT_FOR.plusSeconds(1));
    }

    private Page read(String page) {
        return house.browser().open(page);
    }

    @Test
    void withoutAPolicyThePageSaysSo() {
        assertThat(read(path).text()).contains("has no policy in force in House Rules today");
        assertThat(read(path + "/1").status()).isEqualTo(404);
    }

    @Test
    void theVersionInForceIsReadWithoutSigningIn() {
        adopt(
                "north-star",
                TODAY,
                new Formalities(
                        "Full governing body",
                        Optional.of(TODAY.minusDays(2)),
                        "Kim Demo, Chair\nAvery Demo, Head",
                        false,
                        Optional.empty()));

        Page page = read(path);

        assertThat(page.text())
                .contains("from 20 November 2026")
                .contains("Full governing body, 18 November 2026")
                .contains("Kim Demo, Chair")
                .contains("3, point 11");
        assertThat(page.headers().get("set-cookie")).isNull();
        assertThat(read(path.replace("/policy", "/official-accounts"))
                        .document()
                        .select("a[href=" + path + "]"))
                .isNotEmpty();
    }

    @Test
    void formerVersionsAndThoseToComeSayThatTheyDoNotHold() {
        adopt("north-star", TODAY.minusYears(1), Formalities.NONE);
        adopt("hutton-rudby", TODAY, Formalities.NONE);
        adopt("stockham", TODAY.plusDays(1), new Formalities("", Optional.empty(), "", true, Optional.empty()));

        assertThat(read(path).text())
                .contains("7B.1")
                .contains("until 20 November 2026")
                .contains("small corrections only");
        assertThat(read(path + "/1").text())
                .contains("This version is not in force any more")
                .contains("until 19 November 2026");
        assertThat(read(path + "/3").text()).contains("This version is not in force yet");
        assertThat(read(path + "/4").status()).isEqualTo(404);
    }

    @Test
    void whatWasReplacedBeforeItBeganIsNotShown() {
        adopt("north-star", TODAY, Formalities.NONE);
        adopt("hutton-rudby", TODAY, Formalities.NONE);

        assertThat(read(path).text()).contains("7B.1").doesNotContain("All versions");
    }

    @Test
    void anUnknownSchoolIsMissingAndTheHousesOwnPagesStayItsOwn() {
        assertThat(read("/no-such-school/policy").status()).isEqualTo(404);
        assertThat(read("/accounts/policy").path()).contains("sign-in");
        assertThat(read(path.toUpperCase(Locale.ROOT)).path()).isEqualTo(path);
    }
}

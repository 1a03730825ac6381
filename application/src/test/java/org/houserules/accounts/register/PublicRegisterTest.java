package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.PublicPaths;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public is shown of which account. */
class PublicRegisterTest {
    private static final TestHouse HOUSE = TestHouse.start();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final PublicStage stage = new PublicStage(HOUSE);

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    @Test
    void theJsonHasExactlyWhatIsPromised() {
        long id = stage.account("School Facebook page");
        stage.change("update account set purpose = 'News for parents.' where id = ?", id);

        assertThat(stage.json(stage.list() + ".json"))
                .containsExactly(Map.of(
                        "platform", "facebook",
                        "name", "School Facebook page",
                        "address", "https://www.facebook.example/SchoolFacebookpage",
                        "purpose", "News for parents.",
                        "since", "2026-09-01",
                        "policy", "",
                        "concerns", HOUSE.address() + stage.list() + "/" + id + "/concern"));
        assertThat(stage.get(stage.list() + ".json").body())
                .containsSubsequence("platform", "name", "address", "purpose", "since", "policy", "concerns");
        assertThat(stage.get(stage.list() + ".json").headers().firstValue("Content-Type"))
                .hasValue("application/json;charset=UTF-8");
    }

    @Test
    void schoolsAreListedByTheirPaths() {
        assertThat(stage.json("/schools.json"))
                .contains(Map.of("id", stage.path().substring(1), "name", "Willowbrook Primary"))
                .allSatisfy(school -> assertThat(school).containsOnlyKeys("id", "name"));
    }

    @Test
    void thePolicysAddressIsToldWhereThereIsOne() {
        stage.account("School Facebook page");
        stage.change(
                "insert into school_word (owner_id, kind, place, words) values (?, 'POLICY_ADDRESS', 0, ?)",
                stage.school.id(),
                "https://willowbrook.example/policy");

        assertThat(stage.json(stage.list() + ".json").getFirst())
                .containsEntry("policy", "https://willowbrook.example/policy");
    }

    @Test
    void anUnlistedAccountIsLikeNone() {
        long id = stage.account("Pupils' blog");
        long open = stage.account("School Facebook page");
        stage.change("update account set unlisted = true where id = ?", id);

        String unknown = stage.get(stage.list() + "/999999").body();
        assertThat(stage.words(stage.list())).contains("School Facebook page").doesNotContain("blog");
        assertThat(stage.json(stage.list() + ".json")).hasSize(1);
        for (String page : List.of("", "/badge.svg", "/house-rules")) {
            assertThat(stage.get(stage.list() + "/" + id + page).statusCode()).isEqualTo(404);
            assertThat(stage.get(stage.list() + "/" + id + page).body()).isEqualTo(unknown);
        }
        assertThat(stage.get(stage.list() + "/" + id + "/concern").statusCode()).isEqualTo(404);
        assertThat(stage.get(stage.list() + "/" + open + "/concern").statusCode())
                .isEqualTo(200);
        assertThat(stage.words(stage.list() + "/check?address=https://www.facebook.example/Pupilsblog"))
                .contains("This is not one of ours");
    }

    @Test
    void anAccountIsOfficialFromItsFirstDayToItsLast() {
        long yesterday = stage.account("Ended yesterday", PublicStage.BEGAN, Optional.of(TODAY.minusDays(1)));
        long today = stage.account("Ends today", PublicStage.BEGAN, Optional.of(TODAY));
        long begins = stage.account("Begins today", TODAY, Optional.empty());
        long tomorrow = stage.account("Begins tomorrow", TODAY.plusDays(1), Optional.empty());

        assertThat(stage.json(stage.list() + ".json"))
                .extracting(account -> account.get("name"))
                .containsExactly("Begins today", "Ends today");
        assertThat(stage.words(stage.list() + "/" + yesterday))
                .contains("This was an official account")
                .contains("19 November 2026");
        assertThat(stage.words(stage.list() + "/" + today))
                .contains("Yes, this is an official account of Willowbrook Primary");
        assertThat(stage.words(stage.list() + "/" + begins)).contains("Yes, this is an official account");
        assertThat(stage.get(stage.list() + "/" + tomorrow).statusCode()).isEqualTo(404);
        assertThat(stage.get(stage.list() + "/" + yesterday + "/badge.svg").body())
                .contains("Closed account")
                .doesNotContain("Official account");
        assertThat(stage.words(stage.list())).contains("was official until 19 November 2026");
    }

    @Test
    void aClosedAccountIsShownForAYear() {
        long justInside = stage.account("A year", PublicStage.BEGAN.minusYears(2), Optional.of(TODAY.minusYears(1)));
        long over = stage.account(
                "Longer",
                PublicStage.BEGAN.minusYears(2),
                Optional.of(TODAY.minusYears(1).minusDays(1)));

        assertThat(stage.get(stage.list() + "/" + justInside).statusCode()).isEqualTo(200);
        assertThat(stage.get(stage.list() + "/" + over).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherSchoolsAccountIsNotShownHere() {
        long id = stage.account("School Facebook page");
        PublicStage other = new PublicStage(HOUSE);

        assertThat(other.path()).isNotEqualTo(stage.path());
        assertThat(other.get(other.list() + "/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get(other.list() + "/" + id + "/concern").statusCode()).isEqualTo(404);
    }

    @Test
    void noPersonIsNamed() {
        long id = stage.account("School Facebook page");
        stage.signedIn()
                .send(
                        "/accounts/" + id,
                        "/accounts/" + id + "/team",
                        "person",
                        String.valueOf(stage.head),
                        "part",
                        "ADMINISTRATOR",
                        "from",
                        "2026-09-01",
                        "until",
                        "");

        assertThat(List.of(stage.list(), stage.list() + "/" + id, stage.list() + ".json"))
                .allSatisfy(path -> assertThat(stage.get(path).body()).doesNotContain("Avery", "Demo"));
    }

    @Test
    void namesAreEscaped() {
        long id = stage.account("<script>alert(1)</script> & \"friends\"");

        for (String page : List.of("", "/" + id)) {
            assertThat(stage.get(stage.list() + page).body())
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;");
        }
        assertThat(stage.get(stage.list() + "/check?address=%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script");
    }

    @Test
    void aFormerPathLeadsOnForGood() {
        long id = stage.account("School Facebook page");
        String former = stage.path();
        String wanted = "willow-" + stage.school.id();
        String page = "/school/public-path";
        assertThat(stage.get(former + "/official-accounts").statusCode()).isEqualTo(200);

        assertThat(stage.signedIn().send(page, page, "path", wanted).text()).contains("The former one leads there");

        assertThat(stage.get(former + "/official-accounts/" + id + "?a=b").statusCode())
                .isEqualTo(301);
        assertThat(stage.get(former + "/official-accounts/" + id + "?a=b")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/" + wanted + "/official-accounts/" + id + "?a=b");
        assertThat(stage.get(former + "/official-accounts/" + id + "/concern")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/" + wanted + "/official-accounts/" + id + "/concern");
        assertThat(stage.get("/" + wanted + "/official-accounts").statusCode()).isEqualTo(200);
        PublicStage other = new PublicStage(HOUSE);
        assertThat(other.signedIn()
                        .send(page, page, "path", former.substring(1))
                        .text())
                .contains("Another school has this path, or had it once");
        assertThat(stage.signedIn()
                        .send(page, page, "path", former.substring(1))
                        .text())
                .contains("The former one leads there");
        assertThat(HOUSE.room(PublicPaths.class).of(stage.school.id())).isEqualTo(former.substring(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nobody/official-accounts",
                "/nobody/official-accounts.json",
                "/nobody/official-accounts/1",
                "/accounts/official-accounts"
            })
    void anUnknownSchoolIsNotFound(String path) {
        assertThat(stage.get(path).statusCode()).isEqualTo(404);
        assertThat(stage.get(path).body()).contains("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/1x",
                "/check/1",
                "/1/badge",
                "/1/house-rules/0",
                "/1/concern/other",
                "/99999999999999999999"
            })
    void whatIsNoPageIsNotFound(String rest) {
        assertThat(stage.get(stage.list() + rest).statusCode()).isEqualTo(404);
        assertThat(stage.get(stage.list() + ".json" + rest).statusCode()).isNotEqualTo(200);
    }
}

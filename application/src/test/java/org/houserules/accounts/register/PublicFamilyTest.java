package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.server.TestHouse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the public is told at a school of the accounts of its trust, and at the trust of those of its schools. */
class PublicFamilyTest {
    private static final TestHouse HOUSE = TestHouse.start();
    private static final Owner TRUST =
            HOUSE.room(Owners.class).add(Owner.Kind.TRUST, "Harbour Trust", Optional.empty());
    private static final PublicStage AT_TRUST = new PublicStage(HOUSE, TRUST);

    private final PublicStage school = school("Willowbrook Primary");
    private final PublicStage other = school("Larkfield Primary");

    private static PublicStage school(String name) {
        return new PublicStage(HOUSE, HOUSE.room(Owners.class).add(Owner.Kind.SCHOOL, name, Optional.of(TRUST.id())));
    }

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private static List<Map<String, Object>> json(PublicStage of) {
        return JsonMapper.shared().readValue(of.get(of.list() + ".json").body(), new TypeReference<>() {});
    }

    private static String asked(PublicStage at, String account) {
        return Jsoup.parse(at.get(at.list() + "/check?address=https://www.facebook.example/" + account)
                        .body())
                .text();
    }

    @Test
    void theTrustsAccountsStandUnderEachOfItsSchoolsAtOnce() {
        school.account("Willowbrook page");
        assertThat(school.get(school.list()).body()).doesNotContain("Shared page");
        long shared = AT_TRUST.account("Shared page");

        assertThat(school.get(school.list()).body())
                .contains("Of Harbour Trust", AT_TRUST.list() + "/" + shared)
                .doesNotContain("Larkfield page");
        assertThat(json(school)).extracting(row -> row.get("name")).containsExactly("Willowbrook page", "Shared page");
        assertThat(json(school).getLast().get("concerns"))
                .isEqualTo(HOUSE.address() + AT_TRUST.list() + "/" + shared + "/concern");
        assertThat(asked(school, "Sharedpage")).contains("Yes, this is an official account of Harbour Trust");
    }

    @Test
    void anotherSchoolsAccountsStandOnlyThere() {
        other.account("Larkfield page");

        assertThat(json(school)).extracting(row -> row.get("name")).doesNotContain("Larkfield page");
        assertThat(json(AT_TRUST)).extracting(row -> row.get("name")).doesNotContain("Larkfield page");
        assertThat(asked(school, "Larkfieldpage")).contains("This is not one of ours");
        assertThat(asked(AT_TRUST, "Larkfieldpage")).contains("Yes, this is an official account of Larkfield Primary");
    }
}

package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.houserules.server.TestHouse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the public is told, and what is left unsaid because nobody knows it. */
class PublicWordsTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final PublicStage stage = new PublicStage(HOUSE);

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    @Test
    void thePolicyInForceIsReadHereWhereTheSchoolHasTypedNoAddress() {
        long id = stage.account("School Facebook page");
        stage.adopt("north-star");

        assertThat(stage.json(stage.list() + ".json").getFirst())
                .containsEntry("policy", HOUSE.address() + stage.path() + "/policy");
        assertThat(Jsoup.parse(stage.get(stage.list() + "/" + id).body()).select("a[href=" + stage.path() + "/policy]"))
                .isNotEmpty();
        stage.change(
                "insert into school_word (owner_id, kind, place, words) values (?, 'POLICY_ADDRESS', 0, ?)",
                stage.school.id(),
                "https://willowbrook.example/policy");
        assertThat(stage.json(stage.list() + ".json").getFirst())
                .containsEntry("policy", "https://willowbrook.example/policy");
    }

    @Test
    void nothingIsSaidOfWhatNobodyWasAsked() {
        long id = stage.account("School Facebook page");
        String page = stage.list() + "/" + id;
        assertThat(stage.words(page))
                .contains("Pupils do not write there.")
                .doesNotContain("A comment appears at once");
        stage.change("""
                insert into account_request (owner_id, author_id, state, answers, save, saved_by, saved_at, begun_at, account_id)
                values (?, ?, 'LIVE', '{"name":"School Facebook page"}', 1, ?, now(), now(), ?)
                """, stage.school.id(), stage.head, stage.head, id);
        assertThat(stage.words(page)).doesNotContain("Pupils do not write there");

        stage.change(
                "update account_request set answers = '{\"add-comments\":\"everybody\"}' where account_id = ?", id);

        assertThat(stage.words(page))
                .contains("everybody who reads it")
                .contains("A comment appears at once")
                .contains("Pupils do not write there.");
    }

    @Test
    void anEmptyCheckSaysWhatToTypeAndWhatIsMissingAsJsonIsJson() {
        assertThat(stage.words(stage.list() + "/check?address=")).contains("Type or paste an address below first");
        for (String path : List.of("/nobody/official-accounts.json", stage.list() + "/7.json")) {
            HttpResponse<String> missing = stage.get(path);
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
            assertThat(JsonMapper.shared().readTree(missing.body()).get("error").asString())
                    .startsWith("There is nothing here");
        }
    }
}

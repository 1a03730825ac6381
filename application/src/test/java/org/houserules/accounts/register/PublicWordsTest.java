package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houserules.server.TestHouse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the public is told, and what is left unsaid because nobody knows it. */
class PublicWordsTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final PublicStage stage = new PublicStage(HOUSE);

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private List<Map<String, Object>> json(String path) {
        return JsonMapper.shared().readValue(stage.get(path).body(), new TypeReference<>() {});
    }

    private String words(String path) {
        return Jsoup.parse(stage.get(path).body()).text();
    }

    private void change(String sql, Object... facts) {
        HOUSE.inside(stage.school.id(), () -> HOUSE.sql(sql).params(facts).update());
        HOUSE.clock().goOn(Duration.ofSeconds(31));
    }

    @Test
    void thePolicyInForceIsReadHereWhereTheSchoolHasTypedNoAddress() {
        long id = stage.account("School Facebook page");
        stage.adopt("north-star");

        assertThat(json(stage.list() + ".json").getFirst())
                .containsEntry("policy", HOUSE.address() + stage.path() + "/policy");
        assertThat(Jsoup.parse(stage.get(stage.list() + "/" + id).body()).select("a[href=" + stage.path() + "/policy]"))
                .isNotEmpty();
        change(
                "insert into school_word (owner_id, kind, place, words) values (?, 'POLICY_ADDRESS', 0, ?)",
                stage.school.id(),
                "https://willowbrook.example/policy");
        assertThat(json(stage.list() + ".json").getFirst())
                .containsEntry("policy", "https://willowbrook.example/policy");
    }

    @Test
    void nothingIsSaidOfWhatNobodyWasAsked() {
        long id = stage.account("School Facebook page");
        String page = stage.list() + "/" + id;
        assertThat(words(page)).contains("Pupils do not write there.").doesNotContain("A comment appears at once");
        change("""
                insert into account_request (owner_id, author_id, state, answers, save, saved_by, saved_at, begun_at, account_id)
                values (?, ?, 'LIVE', '{"name":"School Facebook page"}', 1, ?, now(), now(), ?)
                """, stage.school.id(), stage.head, stage.head, id);
        assertThat(words(page)).doesNotContain("Pupils do not write there");

        change("update account_request set answers = '{\"add-comments\":\"everybody\"}' where account_id = ?", id);

        assertThat(words(page))
                .contains("everybody who reads it")
                .contains("A comment appears at once")
                .contains("Pupils do not write there.");
    }

    @Test
    void anEmptyCheckSaysWhatToTypeAndWhatIsMissingAsJsonIsJson() {
        assertThat(words(stage.list() + "/check?address=")).contains("Type or paste an address below first");
        for (String path : List.of("/nobody/official-accounts.json", stage.list() + "/7.json")) {
            HttpResponse<String> missing = stage.get(path);
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
            assertThat(JsonMapper.shared().readTree(missing.body()).get("error").asString())
                    .startsWith("There is nothing here");
        }
    }
}

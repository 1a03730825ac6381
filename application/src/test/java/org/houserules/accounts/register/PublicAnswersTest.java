package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.houserules.database.DatabaseAddress;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How the public is answered: kept, packed, once, and without a cookie. */
class PublicAnswersTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final PublicStage stage = new PublicStage(HOUSE);
    private final long id = stage.account("School Facebook page");

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private int sessions() {
        return HOUSE.sql("select count(*) from web_session")
                .query(Integer.class)
                .single();
    }

    @Test
    void noPublicPageSetsACookieOrBeginsASession() {
        int before = sessions();
        List<String> pages = List.of(
                "/schools.json",
                stage.list(),
                stage.list() + ".json",
                stage.list() + "/" + id,
                stage.list() + "/" + id + "/badge.svg",
                stage.list() + "/" + id + "/house-rules",
                stage.list() + "/check?address=x",
                "/nobody/official-accounts");

        assertThat(pages)
                .allSatisfy(page -> assertThat(stage.get(page, "Cookie", "houserules=invented")
                                .headers()
                                .firstValue("Set-Cookie"))
                        .isEmpty());
        stage.get(stage.list() + "/" + id + "/concern");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void whoeverHasItIsToldThatNothingChanged() {
        HttpResponse<String> first = stage.get(stage.list());
        String tag = header(first, "ETag");

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=0, s-maxage=60, must-revalidate");
        assertThat(header(stage.get(stage.list() + "/999999"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Vary")).isEqualTo("Accept-Encoding");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> again = stage.get(stage.list(), "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
        }
        assertThat(stage.get(stage.list(), "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void itIsPackedForWhoeverTakesIt() throws IOException {
        HttpResponse<byte[]> packed = PublicStage.send(
                HttpRequest.newBuilder(URI.create(HOUSE.address() + stage.list()))
                        .header("Accept-Encoding", "br, gzip;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<String> plain = stage.get(stage.list(), "Accept-Encoding", "gzip;q=0, br");

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "ETag")).endsWith("-gzip\"").isNotEqualTo(header(plain, "ETag"));
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(plain.body());
        assertThat(header(plain, "Content-Encoding")).isEmpty();
    }

    @Test
    void headTellsAllButThePage() {
        HttpResponse<String> got = stage.get(stage.list() + ".json");
        HttpResponse<String> head = stage.ask("HEAD", stage.list() + ".json");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
            assertThat(header(head, name)).isEqualTo(header(got, name)).isNotEmpty();
        }
    }

    @Test
    void itIsGuardedLikeEveryOtherPage() {
        HttpHeaders elsewhere = stage.get("/sign-in").headers();
        HttpHeaders here = stage.get(stage.list()).headers();

        assertThat(List.of(
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "X-Frame-Options",
                        "X-XSS-Protection",
                        "Referrer-Policy"))
                .allSatisfy(
                        name -> assertThat(here.firstValue(name)).isNotEmpty().isEqualTo(elsewhere.firstValue(name)));
    }

    @Test
    void aChangeIsSeenAtOnce() {
        assertThat(stage.get(stage.list()).body()).doesNotContain("Choir");
        stage.account("Choir");

        assertThat(stage.get(stage.list()).body()).contains("Choir");
    }

    @Test
    void aChangeMadeElsewhereIsSeenAfterHalfAMinute() {
        assertThat(stage.get(stage.list()).body()).contains("School Facebook page");
        HOUSE.inside(
                stage.school.id(),
                () -> HOUSE.sql("update account set name = 'Renamed' where id = ?")
                        .param(id)
                        .update());
        HOUSE.clock().goOn(PublicSchools.KEPT_FOR.minus(Duration.ofSeconds(1)));
        assertThat(stage.get(stage.list()).body()).doesNotContain("Renamed");

        HOUSE.clock().goOn(Duration.ofSeconds(1));
        assertThat(stage.get(stage.list()).body()).contains("Renamed");
    }

    /** While somebody else holds the tables, whoever needed one of them would wait in vain. Taken in the order in which jobs do. */
    @Test
    void whatIsKeptIsAnsweredWithoutTheDatabase() throws SQLException {
        DatabaseAddress owner = HOUSE.database().owner();
        String list = stage.list();
        String kept = stage.get(list).body();
        stage.get(list + "/" + id);
        stage.get("/schools.json");
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "lock table web_session, school_word, account, owner_path, owner in access exclusive mode");
            assertThat(stage.get(list).body()).isEqualTo(kept);
            for (String page : List.of("/schools.json", list + ".json", list + "/" + id, list + "/check?address=x")) {
                assertThat(stage.get(page, "Cookie", "houserules=invented").statusCode())
                        .isEqualTo(200);
            }
            assertThat(stage.get("/nobody-at-all/official-accounts").statusCode())
                    .isEqualTo(404);
            assertThat(stage.get(list + "/999").statusCode()).isEqualTo(404);
            connection.rollback();
        }
    }

    @Test
    void whatIsWrittenOtherwiseLeadsToTheAddress() {
        String shouted = stage.path().toUpperCase(Locale.ROOT);

        for (String rest : List.of("/official-accounts/", "/Official-Accounts", "/official-accounts.JSON/")) {
            assertThat(stage.get(shouted + rest).statusCode()).isEqualTo(301);
            assertThat(stage.get(shouted + rest)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .startsWith(stage.list())
                    .doesNotEndWith("/");
        }
        assertThat(stage.get(stage.list() + "//evil.example/").headers().firstValue("Location"))
                .hasValue(stage.list() + "//evil.example");
    }

    @Test
    void everyNameOfTheHouseGetsItsOwnAddresses() {
        String json = stage.list() + ".json";
        String mine = stage.get(json).body();
        String other = stage.get(json, "X-Forwarded-Host", "register.example", "X-Forwarded-Proto", "https")
                .body();

        assertThat(mine).contains(HOUSE.address() + stage.list());
        assertThat(other).contains("https://register.example" + stage.list());
        assertThat(stage.get(json).body()).isEqualTo(mine);
    }
}

package org.houserules.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.houserules.audit.TrailReport;
import org.houserules.audit.VerifyTrail;
import org.houserules.database.DatabaseAddress;
import org.houserules.people.Permission;
import org.houserules.people.SignInNames;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.houserules.server.OwnersWayIn;
import org.houserules.server.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final String EVERYTHING = """
            select 'trail', count(*) from trail_event union all select 'person', count(*) from person
            union all select 'pupil', count(*) from pupil union all select 'answer', count(*) from consent_answer
            union all select 'post ' || state, count(*) from post group by state
            """;

    @TempDir
    private static Path folder;

    private static DemoHouse house;
    private static Map<String, Long> loaded;

    @BeforeAll
    static void load() throws Exception {
        try (DemoHouse first = DemoHouse.in(folder.resolve("data"))) {
            assertThat(first.told()).isNotEmpty();
            loaded = counted(first);
        }
        house = DemoHouse.in(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void everyKindOfPostIsThere() {
        assertThat(loaded)
                .containsEntry("pupil", 800L)
                .containsKeys("post DRAFT", "post WAITING", "post RETURNED", "post REFUSED", "post APPROVED")
                .containsEntry("post TAKEN_DOWN", 2L);
        assertThat(loaded.get("post PUBLISHED")).isGreaterThanOrEqualTo(40);
    }

    @Test
    void theSecondStartLoadsNothing() throws SQLException {
        assertThat(house.told()).isEmpty();
        assertThat(counted(house)).containsAllEntriesOf(loaded);
    }

    @Test
    void theTrailIsWhole() throws SQLException {
        try (OwnersWayIn way = OwnersWayIn.to(house.place())) {
            TrailReport report = VerifyTrail.verify(way.address(), house.place().data());

            assertThat(report.isWhole()).isTrue();
            assertThat(report.owners()).hasSize(3).allMatch(owner -> owner.rows() > 3);
        }
    }

    @TestFactory
    Stream<DynamicTest> everybodySignsInAndSeesWhatTheyMay() {
        return Demo.signIns().stream().map(person -> DynamicTest.dynamicTest(person.name(), () -> sees(person.name())));
    }

    private static void sees(String name) {
        TestBrowser browser = house.signedIn(name);
        assertThat(browser.open("/work").status()).isEqualTo(200);
        assertThat(browser.open("/work").text()).contains("My work");
        SignedIn who = who(name);
        opens(browser, "/posts", who.may(Permission.SEE_POSTS));
        opens(browser, "/consent", who.may(Permission.SEE_CONSENTS));
        opens(browser, "/people", who.may(Permission.SEE_PEOPLE));
    }

    private static void opens(TestBrowser browser, String path, boolean may) {
        assertThat(browser.open(path).status()).as(path).isEqualTo(may ? 200 : 404);
    }

    private static SignedIn who(String name) {
        long person =
                house.server().room(SignInNames.class).find(name).orElseThrow().person();
        return house.server()
                .room(WhoIsSignedIn.class)
                .find(person, java.util.Optional.empty())
                .orElseThrow();
    }

    @Test
    void allSignInNamesDiffer() {
        List<String> names = Demo.signIns().stream().map(Demo.SignIn::name).toList();

        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("precious.txt"), "mine");

        assertThatThrownBy(() -> DemoFolder.at(other)).hasMessageContaining("Choose another with --data");
        assertThat(other.resolve("precious.txt")).exists();
    }

    @Test
    void whatAnInterruptedLoadingHasLeftIsRemoved(@TempDir Path half) throws Exception {
        Path data = half.resolve("data");
        DemoFolder.at(data);
        Files.writeString(data.resolve("half"), "of it");

        DemoFolder again = DemoFolder.at(data);

        assertThat(again.isLoaded()).isFalse();
        assertThat(data.resolve("half")).doesNotExist();
    }

    private static Map<String, Long> counted(DemoHouse of) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (OwnersWayIn way = OwnersWayIn.to(of.place())) {
            DatabaseAddress address = way.address();
            try (Connection connection =
                            DriverManager.getConnection(address.url(), address.name(), address.password());
                    ResultSet all = connection
                            .createStatement()
                            .executeQuery("select set_config('houserules.owners', '1,2,3', false)")) {
                all.next();
                try (ResultSet rows = connection.createStatement().executeQuery(EVERYTHING)) {
                    while (rows.next()) {
                        counts.put(rows.getString(1), rows.getLong(2));
                    }
                }
            }
        }
        return counts;
    }
}

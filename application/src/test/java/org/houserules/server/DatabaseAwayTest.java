package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.HouseRules;
import org.houserules.database.DatabaseAddress;
import org.houserules.database.TestPostgres;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseAwayTest {
    private static final int CONNECTIONS = 10;

    @Test
    void requestsFailCleanlyWhileTheDatabaseIsAwayAndWorkAgainAfterwards() throws IOException {
        TestPostgres.Database database = TestPostgres.fresh();
        DatabaseAddress direct = database.application();
        int port = URI.create(direct.url().substring("jdbc:".length())).getPort();
        try (CutLine line = new CutLine(port)) {
            String through = direct.url().replace(":" + port + "/", ":" + line.port() + "/");
            Database addresses = new Database(
                    database.owner(), new DatabaseAddress(through, direct.name(), direct.password()), false, () -> {});
            Path data = Home.FOLDER.resolve(
                    "application/target/houses/away-" + ProcessHandle.current().pid());
            Place place = new Place(Home.FOLDER, data, "127.0.0.1", 0, Optional.empty());
            try (RunningServer server =
                    RunningServer.start(HouseRules.class, place, addresses, SetClock.onAFridayMorning())) {
                goAway(server, line);
            }
        }
    }

    private static void goAway(RunningServer server, CutLine line) {
        Owner school = server.room(Owners.class).add(Owner.Kind.SCHOOL, "Willowbrook Primary", Optional.empty());
        assertThat(school.id()).isPositive();
        TestBrowser browser = new TestBrowser("http://localhost:" + server.port());
        browser.sendWithoutToken("/sign-in", "name", "nobody", "password", "wrong");
        assertThat(browser.open("/sign-in").status()).isEqualTo(200);
        String token = browser.open("/sign-in").token();

        line.cut();
        Page page = browser.sendWithoutToken("/sign-in", "_csrf", token, "name", "nobody", "password", "wrong");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("cannot be reached for a moment").doesNotContain("Exception");
        assertThat(page.headers()).containsKey("retry-after");
        browser.setCookie("houserules", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        assertThat(browser.open("/work").status()).isEqualTo(503);

        line.mend();
        assertThat(afterEveryConnectionWasTried(browser).path()).startsWith("/sign-in");
        assertThat(server.room(JdbcClient.class)
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** Each broken connection of the pool may be noticed by one more request, which is refused as cleanly. */
    private static Page afterEveryConnectionWasTried(TestBrowser browser) {
        Page page = browser.open("/work");
        for (int tried = 0; tried < CONNECTIONS && page.status() == 503; tried++) {
            page = browser.open("/work");
        }
        return page;
    }
}

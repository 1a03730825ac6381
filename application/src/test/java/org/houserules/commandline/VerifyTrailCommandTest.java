package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.DatabaseAddress;
import org.houserules.jobs.Jobs;
import org.houserules.people.Owner;
import org.houserules.server.Place;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTrailCommandTest {
    private final TestHouse house = TestHouse.start();
    private final Owner school = house.school("Willowbrook Primary");

    VerifyTrailCommandTest() {
        for (int i = 1; i <= 5; i++) {
            Happening happening = Happening.byItself(school.id(), "thing-done", "thing", i);
            house.inside(school.id(), () -> {
                house.room(Trail.class).record(happening);
                return true;
            });
        }
        house.room(Jobs.class).run("trail-heads");
    }

    @AfterEach
    void end() {
        house.close();
    }

    private Ran verify(String... more) {
        DatabaseAddress owner = house.database().owner();
        String address = owner.url()
                .replace("jdbc:postgresql://", "postgresql://" + owner.name() + ":" + owner.password() + "@");
        Path data = house.room(Place.class).data();
        String[] all = {"verify-trail", "--data", data.toString(), "--database", address};
        return Ran.of(Stream.concat(Arrays.stream(all), Arrays.stream(more)).toArray(String[]::new));
    }

    private void byHand(String statement) throws SQLException {
        DatabaseAddress owner = house.database().owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement sql = connection.createStatement()) {
            sql.execute("select set_config('houserules.owners', '" + school.id() + "', false)");
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    @Test
    void aWholeTrailIsSaidToBeWhole() {
        Ran ran = verify();

        assertThat(ran.exit()).isEqualTo(Main.CLEAR);
        assertThat(ran.out().lines())
                .contains(
                        "Willowbrook Primary (" + school.id() + "): 5 rows, as written",
                        "File of heads: 1 lines, as written",
                        "The trail is whole.");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aChangedRowStandsAgainstIt() throws SQLException {
        byHand("update trail_event set action = 'other' where number = 3");
        Ran ran = verify();

        assertThat(ran.exit()).isEqualTo(Main.STANDS_AGAINST);
        assertThat(ran.out()).contains("5 rows, NOT as written:", "The trail is NOT as it was written.");
    }

    @Test
    void aRemovedRowIsFound() throws SQLException {
        byHand("delete from trail_event where number = 3");
        Ran ran = verify("--json");

        assertThat(ran.exit()).isEqualTo(Main.STANDS_AGAINST);
        assertThat(ran.json().get("whole").asBoolean()).isFalse();
        assertThat(ran.json().get("owners").get(0).get("rows").asInt()).isEqualTo(4);
        assertThat(ran.json().get("owners").get(0).get("faults").size()).isPositive();
    }

    @Test
    void aCutTailIsFoundByTheFileOfHeads() throws SQLException {
        byHand("delete from trail_event where number > 3");
        byHand("update trail_head set number = 3, digest = (select digest from trail_event where number = 3)");
        Ran ran = verify();

        assertThat(ran.exit()).isEqualTo(Main.STANDS_AGAINST);
        assertThat(ran.out()).contains("The end is cut");
    }

    @Test
    void whereThereIsNoDatabaseItSaysSoInOneLine(@TempDir Path empty) {
        Ran ran = Ran.of("verify-trail", "--data", empty.toString());

        assertThat(ran.exit()).isEqualTo(Main.UNUSABLE);
        assertThat(ran.errors()).singleElement().asString().contains("--database");
    }
}

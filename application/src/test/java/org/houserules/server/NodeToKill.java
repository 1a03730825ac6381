package org.houserules.server;

import faked.HouseToKill;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.houserules.database.DatabaseAddress;
import org.houserules.posts.publishing.WorkOfANode;

/** A server in a process of its own on a test's database, which works until it is killed. */
final class NodeToKill {
    private NodeToKill() {}

    /** Home, data, then url, name and password of owner and application, then the time it is to believe and the school. */
    public static void main(String[] said) throws InterruptedException {
        Place place = new Place(Path.of(said[0]), Path.of(said[1]), "localhost", 0, Optional.empty());
        Database database = new Database(
                new DatabaseAddress(said[2], said[3], said[4]),
                new DatabaseAddress(said[5], said[6], said[7]),
                false,
                () -> {});
        Clock machine = Clock.systemUTC();
        Clock clock = Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(said[8])));
        RunningServer node = RunningServer.start(HouseToKill.class, place, database, clock);
        WorkOfANode.untilKilled(node, Long.parseLong(said[9]));
    }
}

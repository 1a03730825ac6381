package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.houserules.audit.TrailReport;
import org.houserules.database.TestPostgres;
import org.houserules.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailIsVerifiedTest {
    private final TestHouse house = TestHouse.shared();
    private final TrailRoom room = TrailRoom.in(house);

    @Test
    void whatNobodyTouchedIsWhole() {
        room.happens(5);

        assertThat(room.faults()).isEmpty();
        assertThat(room.verified().rows()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number = 99",
                "at = at + interval '1 microsecond'",
                "person_id = (select min(id) from person)",
                "action = 'other'",
                "kind = 'other'",
                "subject_id = 77",
                "clause = '4'",
                "payload = '{}'",
                "salt = decode('00', 'hex')",
                "payload_digest = decode(repeat('00', 32), 'hex')",
                "previous = decode(repeat('00', 32), 'hex')",
                "digest = decode(repeat('00', 32), 'hex')"
            })
    void noColumnCanBeChangedUnseen(String change) {
        house.person(room.school(), "Avery Demo", org.houserules.people.PersonKind.TEACHER);
        room.happens(3);
        assertThat(room.byHand("update trail_event set " + change + " where number = 2"))
                .isEqualTo(1);

        assertThat(room.faults()).isNotEmpty();
    }

    @Test
    void erasedDetailsLeaveTheTrailWhole() {
        room.happens(3);
        house.inside(
                room.school().id(),
                () -> house.sql("update trail_event set payload = null, salt = null where number = 2")
                        .update());

        assertThat(room.faults()).isEmpty();
        assertThat(room.verified().erased()).isEqualTo(1);
    }

    @Test
    void twoRowsThatChangedPlacesAreFound() {
        room.happens(4);
        room.byHand("update trail_event set number = number + 1000 where number in (2, 3);"
                + " update trail_event set number = 1005 - number where number > 1000");

        assertThat(room.faults()).isNotEmpty();
    }

    @Test
    void aRowPutInBetweenIsFound() {
        room.happens(2);
        room.byHand("""
                insert into trail_event (owner_id, number, at, action, kind, subject_id, payload_digest, previous, digest)
                select owner_id, 3, at, action, kind, subject_id, payload_digest, digest, digest
                from trail_event where number = 2
                """);

        assertThat(room.faults()).isNotEmpty();
    }

    @Test
    void aCutEndIsFoundByTheHeadEvenWhereTheDatabasesOwnNoteIsForged() {
        room.happens(5);
        house.room(Jobs.class).run("trail-heads");
        room.byHand("delete from trail_event where number > 3");
        room.byHand("update trail_head set number = 3, digest = (select digest from trail_event where number = 3)");

        assertThat(room.faults())
                .singleElement()
                .asString()
                .contains("The end is cut: on 2026-11-20")
                .contains("5 rows");
    }

    @Test
    void aTrailThatWasTakenAwayWholeIsFoundByTheHead() {
        room.happens(2);
        house.room(Jobs.class).run("trail-heads");
        room.byHand("delete from trail_event");
        room.byHand("delete from trail_head");

        assertThat(room.faults()).singleElement().asString().contains("The end is cut");
    }

    @Test
    void aTrailWrittenAnewWithTheKeyIsFoundByTheHead() {
        room.happens(3);
        house.room(Jobs.class).run("trail-heads");
        room.byHand("delete from trail_event");
        room.byHand("delete from trail_head");
        room.happens(3);

        assertThat(room.faults()).singleElement().asString().contains("written anew");
    }

    @Test
    void theFileOfHeadsCannotBeChangedUnseen() throws IOException {
        try (TestHouse own = TestHouse.start()) {
            TrailRoom theirs = TrailRoom.in(own).happens(2);
            own.room(Jobs.class).run("trail-heads");
            own.room(Jobs.class).run("trail-heads");
            Path file = theirs.data().resolve("trail-heads.txt");
            List<String> lines = Files.readAllLines(file);
            assertThat(theirs.report().isWhole()).isTrue();
            assertThat(lines).hasSize(2);

            Files.write(file, lines.subList(1, 2));
            assertThat(theirs.report().headFaults()).hasSize(1);
            Files.writeString(file, lines.getFirst() + "\n" + lines.get(1).substring(0, 20));
            assertThat(theirs.report().isWhole()).isTrue();
            own.room(Jobs.class).run("trail-heads");
            assertThat(Files.readAllLines(file)).hasSize(2);
            assertThat(theirs.report().isWhole()).isTrue();
        }
    }

    @Test
    void aStopWritesTheHeadsAlthoughTheDatabaseHasJustDroppedItsConnections() throws IOException {
        TestHouse own = TestHouse.start();
        TrailRoom theirs = TrailRoom.in(own).happens(2);
        TestPostgres.asTheirSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                + own.database().name() + "'");
        Path heads = theirs.data().resolve("trail-heads.txt");
        own.close();

        assertThat(Files.readAllLines(heads)).hasSize(1);
    }

    @Test
    void aWrongKeyIsFoundAndAMissingOneIsSaid() throws IOException {
        try (TestHouse own = TestHouse.start()) {
            TrailRoom theirs = TrailRoom.in(own).happens(3);
            Path key = theirs.data().resolve("keys/trail-key");
            byte[] right = Files.readAllBytes(key);
            assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
            Files.write(key, new byte[32]);
            assertThat(theirs.faults()).isNotEmpty();
            Files.delete(key);
            assertThatThrownBy(theirs::report).hasMessageContaining("There is no key of the trail");
            Files.write(key, right);
        }
    }

    @Test
    void twentyAtOnceWriteOneTrailWithoutGaps() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, 20)
                    .<Future<?>>mapToObj(unused -> threads.submit(() -> room.happens(10)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        TrailReport.OfOwner verified = room.verified();

        assertThat(verified.faults()).isEmpty();
        assertThat(verified.rows()).isEqualTo(200);
    }
}

package org.houserules.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which programs are dead, by the database's clock. */
class NodesTest {
    private static TestHouse house;

    @BeforeAll
    static void open() {
        house = TestHouse.start();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void node(String name, int silentForSeconds) {
        house.sql("insert into node (name, seen_at) values (?, clock_timestamp() - make_interval(secs => ?))")
                .params(name, silentForSeconds)
                .update();
    }

    private static boolean isDead(DeadNodes dead, String name) {
        return house.sql("select " + dead.holds("holder") + " from (select ?::text as holder) held")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private static DeadNodes beside() {
        return house.room(DeadNodes.class);
    }

    @Test
    void whoWasSeenAMomentAgoLivesAndWhoIsSilentForAMinuteIsDead() {
        node("lively", 50);
        node("silent", 61);

        assertThat(isDead(beside(), "lively")).isFalse();
        assertThat(isDead(beside(), "silent")).isTrue();
        assertThat(isDead(beside(), "never heard of"))
                .as("of whom nobody knows")
                .isFalse();
    }

    @Test
    void whoComesBackAfterAPauseLivesAgain() {
        ThisNode paused = new ThisNode(false);
        Nodes nodes = new Nodes(house.room(JdbcClient.class), paused);
        nodes.seen();
        nodes.ended();
        assertThat(isDead(beside(), paused.name())).isTrue();

        nodes.seen();

        assertThat(isDead(beside(), paused.name())).isFalse();
    }

    @Test
    void thisNodeGivesSignsOfLifeFromItsStart() {
        assertThat(isDead(beside(), house.room(ThisNode.class).name())).isFalse();
        assertThat(house.sql("select count(*) from node where name = ? and not ended")
                        .param(house.room(ThisNode.class).name())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void onADatabaseOfItsOwnEveryOtherIsDead() {
        ThisNode alone = new ThisNode(true);
        DeadNodes dead = new DeadNodes(alone);

        assertThat(isDead(dead, "lively, of an earlier start")).isTrue();
        assertThat(isDead(dead, alone.name())).isFalse();
    }

    @Test
    void aJobThatADeadNodeHadBegunIsFreeAtOnceOnADatabaseOfItsOwn() {
        house.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                          last_heartbeat, version)
                        values ('of-a-dead-node', 'recurring', now() + interval '100 years', true, 'dead', now(), 1)
                        """).update();

        new Nodes(house.room(JdbcClient.class), new ThisNode(true)).takeOverFromAll();

        assertThat(house.sql("select picked from scheduled_tasks where task_name = 'of-a-dead-node'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        house.room(Nodes.class).seen(); // it took over from the house of this test, too
    }
}

package org.houserules.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whatever a sign of life fails of, the next one is given: a beat that throws would be the last. */
class SignsOfLifeTest {
    private final TestHouse house = TestHouse.shared();
    private final ThisNode node = new ThisNode(false);
    private final Logger log = (Logger) LoggerFactory.getLogger(SignsOfLife.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(said);
    }

    private SignsOfLife failing(Throwable trouble) {
        return new SignsOfLife(
                new Nodes(house.room(JdbcClient.class), node) {
                    @Override
                    void seen() {
                        switch (trouble) {
                            case Error error -> throw error;
                            case RuntimeException failed -> throw failed;
                            default -> throw new AssertionError(trouble);
                        }
                    }
                },
                node);
    }

    static Stream<Throwable> troubles() {
        return Stream.of(
                new IllegalStateException("of any kind"),
                new OutOfMemoryError("for this moment"),
                new NoClassDefFoundError("replaced under our feet"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void anyTroubleIsToldAndEndsNothing(Throwable trouble) {
        assertThatCode(failing(trouble)::beat).doesNotThrowAnyException();

        assertThat(said.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getFormattedMessage())
                    .isEqualTo("No sign of life could be given; trying again in 10 seconds.");
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo(trouble.getMessage());
        });
    }

    @Test
    void aDatabaseThatIsAwayIsToldByOthers() {
        for (RuntimeException away :
                List.of(new DataAccessResourceFailureException("away"), new CannotCreateTransactionException("away"))) {
            assertThatCode(failing(away)::beat).doesNotThrowAnyException();
        }

        assertThat(said.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.INFO));
    }

    @Test
    void aBeatIsSeenByTheOthers() {
        new SignsOfLife(new Nodes(house.room(JdbcClient.class), node), node).beat();

        assertThat(house.sql("select not ended from node where name = ?")
                        .param(node.name())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(said.list).isEmpty();
    }
}

package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Errors end up in logs; a child's name shall not. */
class RefusedRowsTest {
    private final TestHouse house = TestHouse.shared();

    @Test
    void anErrorDoesNotTellWhatTheRefusedRowHeld() {
        JdbcClient.StatementSpec refused = house.sql("insert into owner (kind, name) values ('no such kind', :name)")
                .param("name", "Amber Quillfeather");

        assertThatThrownBy(refused::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("violates check constraint")
                .satisfies(error -> assertThat(Stream.iterate(error, Objects::nonNull, Throwable::getCause))
                        .extracting(Throwable::getMessage)
                        .noneMatch(message -> message.contains("Quillfeather")));
    }
}

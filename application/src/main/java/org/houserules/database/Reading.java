package org.houserules.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/**
 * Rows that have been asked for and not read yet: by themselves when somebody wants them, or before, together with others (see
 * {@link Readings#ahead}). Two are equal that ask the same.
 *
 * @param <T> what becomes of a row
 */
public final class Reading<T> {
    private final Readings readings;
    private final String sql;
    private final Object[] values;
    private final RowMapper<T> row;

    Reading(Readings readings, String sql, Object[] values, RowMapper<T> row) {
        this.readings = readings;
        this.sql = sql;
        this.values = values;
        this.row = row;
    }

    public List<T> list() {
        return readings.rows(this);
    }

    public Optional<T> first() {
        return list().stream().findFirst();
    }

    String sql() {
        return sql;
    }

    Object[] values() {
        return values;
    }

    RowMapper<T> row() {
        return row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading<?> reading
                && sql.equals(reading.sql)
                && Arrays.deepEquals(values, reading.values);
    }

    @Override
    public int hashCode() {
        return 31 * sql.hashCode() + Arrays.deepHashCode(values);
    }
}

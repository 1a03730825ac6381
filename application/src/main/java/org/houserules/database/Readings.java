package org.houserules.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the database. A page for which many rooms have a small question each has them asked ahead, all in one trip there and back: the
 * trips take longer than the answers.
 */
@Component
public class Readings {
    private final JdbcOperations database;
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();
    private final AskedOnce<Reading<?>, List<?>> read = new AskedOnce<>(this::now);

    Readings(JdbcOperations database) {
        this.database = database;
    }

    /** @param sql a statement of the program's own, with named parameters and without a semicolon */
    public <T> Reading<T> of(String sql, Map<String, ?> values, RowMapper<T> row) {
        ParsedSql known = parsed.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement);
        MapSqlParameterSource source = new MapSqlParameterSource(values);
        return new Reading<>(
                this,
                NamedParameterUtils.substituteNamedParameters(known, source),
                NamedParameterUtils.buildValueArray(known, source, null),
                row);
    }

    /** @param sql a statement of the program's own, with question marks for the values and without a semicolon */
    public <T> Reading<T> of(String sql, List<?> values, RowMapper<T> row) {
        return new Reading<>(this, sql, values.toArray(), row);
    }

    /**
     * Each of these is known until the end of the transaction: where it writes as well, nothing of what these ask. A single one is
     * read when it is wanted.
     */
    public void ahead(Collection<Reading<?>> readings) {
        List<Reading<?>> different = List.copyOf(new LinkedHashSet<>(readings));
        if (different.size() > 1) {
            inTransaction();
            together(different).forEach(read::know);
        }
    }

    /** What was asked for was made with the same row. */
    @SuppressWarnings("unchecked")
    <T> List<T> rows(Reading<T> reading) {
        inTransaction();
        return (List<T>) read.of(reading);
    }

    private static void inTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Outside of a transaction the database shows no rows.");
        }
    }

    private List<?> now(Reading<?> reading) {
        return database.query(reading.sql(), reading.row(), reading.values());
    }

    private Map<Reading<?>, List<?>> together(List<Reading<?>> readings) {
        String sql = readings.stream().map(Reading::sql).collect(Collectors.joining(";\n"));
        Object[] values = readings.stream()
                .flatMap(reading -> Stream.of(reading.values()))
                .toArray();
        return database.execute(sql, (PreparedStatement statement) -> {
            new ArgumentPreparedStatementSetter(values).setValues(statement);
            statement.execute();
            Map<Reading<?>, List<?>> answers = new HashMap<>();
            for (Reading<?> reading : readings) {
                answers.put(reading, rows(reading, statement));
                statement.getMoreResults();
            }
            return answers;
        });
    }

    private static <T> List<T> rows(Reading<T> reading, PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.getResultSet()) {
            return new RowMapperResultSetExtractor<>(reading.row()).extractData(found);
        }
    }
}

package org.houserules.acknowledgements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.acknowledgements.Asking;
import org.houserules.acknowledgements.Readers;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;

/** What several rows share: lists of words, days that may be missing. */
final class Lists {
    private Lists() {}

    static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type) throws SQLException {
        Set<String> names = Set.copyOf(words(row, column));
        return Stream.of(type.getEnumConstants())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    static Readers readers(ResultSet row) throws SQLException {
        return new Readers(set(row, "kinds", PersonKind.class), set(row, "roles", Role.class));
    }

    static Asking asking(ResultSet row) throws SQLException {
        return new Asking(
                row.getLong("id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                readers(row),
                row.getString("why"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}

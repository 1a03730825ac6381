package org.houserules.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.houserules.audit.TrailReport.Fault;
import org.houserules.database.DatabaseAddress;

/** Reads all trails and says what is not as it was written. A server may be writing on meanwhile. */
public final class VerifyTrail {
    private static final int ROWS_AT_A_TIME = 1000;

    private final TrailKey key;
    private final List<HeadLine> heads = new ArrayList<>();
    private final List<Fault> headFaults = new ArrayList<>();

    private VerifyTrail(TrailKey key) {
        this.key = key;
    }

    /**
     * @param database of the role that owns the tables
     * @param data the folder of the key and of the file of heads
     */
    public static TrailReport verify(DatabaseAddress database, Path data) throws SQLException {
        KeyFile file = KeyFile.in(data);
        TrailKey key = file.read()
                .orElseThrow(() -> new TrailCannotBeKept("There is no key of the trail in " + file.path()
                        + ". Say with --data where the data folder is, or put the key back from a backup."));
        VerifyTrail verify = new VerifyTrail(key);
        verify.readHeads(HeadsFile.in(data).lines());
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.name(), database.password())) {
            return verify.follow(connection);
        }
    }

    /** Read before the database: what is told there must be in it. */
    private void readHeads(List<String> lines) {
        Digest before = HeadLine.beginning(key);
        for (int number = 1; number <= lines.size(); number++) {
            Optional<HeadLine> head = HeadLine.read(lines.get(number - 1));
            if (head.isEmpty() || !head.get().isSealedWith(key, before)) {
                headFaults.add(
                        Fault.of("Line " + number + " of the file of heads was changed, removed or added by hand,"
                                + " or the key is not the one it was sealed with."));
                return;
            }
            heads.add(head.get());
            before = head.get().seal();
        }
    }

    private TrailReport follow(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Map<Long, String> owners = owners(connection);
        List<TrailReport.OfOwner> reports = new ArrayList<>();
        for (Map.Entry<Long, String> owner : owners.entrySet()) {
            reports.add(follow(connection, owner.getKey(), owner.getValue()));
        }
        heads.stream()
                .map(HeadLine::owner)
                .distinct()
                .filter(owner -> !owners.containsKey(owner))
                .forEach(owner -> headFaults.add(
                        Fault.of("The file of heads tells of owner " + owner + ", who is not in the database.")));
        return new TrailReport(reports, heads.size(), headFaults);
    }

    private TrailReport.OfOwner follow(Connection connection, long owner, String name) throws SQLException {
        try (PreparedStatement scope = connection.prepareStatement("select set_config('houserules.owners', ?, true)")) {
            scope.setString(1, String.valueOf(owner));
            scope.execute();
        }
        Map<Long, List<HeadLine>> told = heads.stream().collect(Collectors.groupingBy(HeadLine::owner));
        FollowChain chain = new FollowChain(key, owner, told.getOrDefault(owner, List.of()));
        try (PreparedStatement rows = connection.prepareStatement("select " + TrailRows.COLUMNS
                + ", payload, encode(salt, 'hex') as salt from trail_event where owner_id = ? order by number")) {
            rows.setFetchSize(ROWS_AT_A_TIME);
            rows.setLong(1, owner);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    chain.follow(TrailRows.link(row), TrailRows.payload(row));
                }
            }
        }
        chain.end(head(connection, owner));
        return chain.report(owner, name);
    }

    private static Optional<AppendToTrail.End> head(Connection connection, long owner) throws SQLException {
        try (PreparedStatement asked =
                connection.prepareStatement("select number, digest from trail_head where owner_id = ?")) {
            asked.setLong(1, owner);
            try (ResultSet row = asked.executeQuery()) {
                return row.next()
                        ? Optional.of(new AppendToTrail.End(row.getLong(1), Digest.of(row.getBytes(2))))
                        : Optional.empty();
            }
        }
    }

    private static Map<Long, String> owners(Connection connection) throws SQLException {
        Map<Long, String> owners = new TreeMap<>();
        try (PreparedStatement asked = connection.prepareStatement("select id, name from owner");
                ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                owners.put(row.getLong(1), row.getString(2));
            }
        }
        return owners;
    }
}

package org.houserules.accounts.requests.store;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.requests.CountAccounts;
import org.houserules.platforms.Platform;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredCounts implements CountAccounts {
    private final JdbcClient database;

    StoredCounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Platform, Integer> ofSchool(long owner, LocalDate day, Optional<Long> leftOut) {
        return counted(
                "select platform, accounts from accounts_there(array[?::bigint], ?, ?::bigint)", owner, day, leftOut);
    }

    @Override
    public Map<Platform, Integer> waitingAtSchool(long owner, Optional<Long> leftOut) {
        return read(database.sql("select platform, requests from requests_waiting(array[?::bigint], ?::bigint)")
                .param(owner)
                .param(leftOut.orElse(null)));
    }

    @Override
    public Map<Platform, Integer> waitingInTrust(long owner, Optional<Long> leftOut) {
        return read(database.sql("select platform, requests from requests_waiting_in_trust(?, ?::bigint)")
                .param(owner)
                .param(leftOut.orElse(null)));
    }

    @Override
    public Optional<Map<Platform, Integer>> ofTrust(long owner, LocalDate day, Optional<Long> leftOut) {
        boolean inTrust = database.sql("select kind = 'trust' or trust_id is not null from owner where id = ?")
                .params(owner)
                .query(Boolean.class)
                .single();
        return inTrust
                ? Optional.of(counted(
                        "select platform, accounts from accounts_in_trust(?, ?, ?::bigint)", owner, day, leftOut))
                : Optional.empty();
    }

    private Map<Platform, Integer> counted(String sql, long owner, LocalDate day, Optional<Long> leftOut) {
        return read(database.sql(sql).params(owner, day).param(leftOut.orElse(null)));
    }

    private static Map<Platform, Integer> read(JdbcClient.StatementSpec counting) {
        return counting.query((ResultSet row) -> {
            Map<Platform, Integer> counted = new EnumMap<>(Platform.class);
            while (row.next()) {
                counted.put(Platform.valueOf(row.getString(1)), row.getInt(2));
            }
            return counted;
        });
    }
}

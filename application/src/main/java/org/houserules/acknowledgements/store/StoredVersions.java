package org.houserules.acknowledgements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.acknowledgements.Version;
import org.houserules.acknowledgements.Versions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredVersions implements Versions {
    private static final String SELECT =
            "select id, policy, version, document, digest, adopted_on, only_corrections from policy_adoption where owner_id = ? ";

    private final JdbcClient database;

    StoredVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Version> inForce(long owner, LocalDate day) {
        return database.sql(SELECT + "and adopted_on <= ? order by adopted_on desc, id desc limit 1")
                .params(owner, day)
                .query(StoredVersions::version)
                .optional();
    }

    @Override
    public Optional<Version> latest(long owner) {
        return database.sql(SELECT + "order by id desc limit 1")
                .param(owner)
                .query(StoredVersions::version)
                .optional();
    }

    @Override
    public Optional<Version> find(long owner, long adoption) {
        return database.sql(SELECT + "and id = ?")
                .params(owner, adoption)
                .query(StoredVersions::version)
                .optional();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getLong("id"),
                new Adopted(
                        row.getString("policy"),
                        row.getString("version"),
                        row.getString("document"),
                        row.getString("digest"),
                        row.getObject("adopted_on", LocalDate.class)),
                row.getBoolean("only_corrections"));
    }
}

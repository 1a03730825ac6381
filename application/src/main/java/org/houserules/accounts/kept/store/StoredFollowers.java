package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Followers;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredFollowers implements Followers {
    private final JdbcClient database;

    StoredFollowers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<List<Follower>> of(long owner, long account) {
        return Optional.ofNullable(lists(owner, account).get(account));
    }

    @Override
    public Map<Long, List<Follower>> ofAll(long owner) {
        return lists(owner, 0);
    }

    private Map<Long, List<Follower>> lists(long owner, long account) {
        Map<Long, List<Follower>> all = new HashMap<>();
        database.sql("""
                        select l.account_id, f.name, f.adult, f.vetted_on
                        from account_follower_list l left join account_follower f
                          on f.owner_id = l.owner_id and f.account_id = l.account_id and f.removed_at is null
                        where l.owner_id = :owner and (l.account_id = :account or :account = 0)
                        order by l.account_id, lower(f.name), f.id
                        """).param("owner", owner).param("account", account).query(row -> {
            List<Follower> list = all.computeIfAbsent(row.getLong("account_id"), none -> new ArrayList<>());
            follower(row).ifPresent(list::add);
        });
        return all;
    }

    private static Optional<Follower> follower(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? Optional.empty()
                : Optional.of(new Follower(
                        name,
                        row.getBoolean("adult"),
                        Optional.ofNullable(row.getObject("vetted_on", LocalDate.class))));
    }
}

package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.FollowerDetails;
import org.houserules.accounts.kept.FollowerDetails.Vetting;
import org.houserules.accounts.kept.FollowerRegister;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredFollowers implements FollowerRegister {
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

    @Override
    public Optional<List<Listed>> list(long owner, long account) {
        List<Listed> listed = new ArrayList<>();
        boolean kept = database
                .sql("""
                        select f.id, f.name, f.adult, f.contributes, f.who, f.vetted_by, f.vetted_on, f.vetted_how
                        from account_follower_list l left join account_follower f
                          on f.owner_id = l.owner_id and f.account_id = l.account_id and f.removed_at is null
                        where l.owner_id = ? and l.account_id = ? order by lower(f.name), f.id
                        """)
                .params(owner, account)
                .query((row, number) -> row.getString("name") == null || listed.add(listed(row)))
                .list()
                .stream()
                .findAny()
                .isPresent();
        return kept ? Optional.of(List.copyOf(listed)) : Optional.empty();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        String by = row.getString("vetted_by");
        Optional<Vetting> vetting = by == null
                ? Optional.empty()
                : Optional.of(
                        new Vetting(by, row.getObject("vetted_on", LocalDate.class), row.getString("vetted_how")));
        return new Listed(
                row.getLong("id"),
                new FollowerDetails(
                        row.getString("name"),
                        row.getBoolean("adult"),
                        row.getBoolean("contributes"),
                        row.getString("who"),
                        vetting));
    }

    @Override
    public void begin(long owner, long account, long person, Instant at) {
        database.sql("""
                        insert into account_follower_list (owner_id, account_id, begun_by, begun_at) values (?, ?, ?, ?)
                        on conflict (owner_id, account_id) do nothing
                        """).params(owner, account, person, Timestamp.from(at)).update();
    }

    @Override
    public long add(long owner, long account, FollowerDetails details, long person, Instant at) {
        return filled(database.sql("""
                        insert into account_follower (owner_id, account_id, name, adult, contributes, who, vetted_by, vetted_on,
                          vetted_how, added_by, added_at)
                        values (:owner, :account, :name, :adult, :contributes, :who, :by, :on, :how, :person, :at) returning id
                        """), owner, account, details)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean change(long owner, long account, long id, FollowerDetails details) {
        return filled(database.sql("""
                                update account_follower set name = :name, adult = :adult, contributes = :contributes, who = :who,
                                  vetted_by = :by, vetted_on = :on, vetted_how = :how
                                where owner_id = :owner and account_id = :account and id = :id and removed_at is null
                                """), owner, account, details)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static StatementSpec filled(StatementSpec statement, long owner, long account, FollowerDetails details) {
        return statement
                .param("owner", owner)
                .param("account", account)
                .param("name", details.name())
                .param("adult", details.adult())
                .param("contributes", details.contributes())
                .param("who", details.who())
                .param("by", details.vetting().map(Vetting::by).orElse(null))
                .param("on", details.vetting().map(Vetting::on).orElse(null))
                .param("how", details.vetting().map(Vetting::how).orElse(null));
    }

    @Override
    public boolean remove(long owner, long account, long id, String why, long person, Instant at) {
        return database.sql("""
                                update account_follower set removed_by = ?, removed_at = ?, removed_why = ?
                                where owner_id = ? and account_id = ? and id = ? and removed_at is null
                                """)
                        .params(person, Timestamp.from(at), why, owner, account, id)
                        .update()
                == 1;
    }
}
